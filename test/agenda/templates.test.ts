import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { applyTemplate } from '../../src/agenda/apply-template';
import { missingAnswers } from '../../src/agenda/missing';
import { shippedTemplates } from '../../src/agenda/templates/shipped-templates';
import { defaultPolicy } from '../../src/policy/policy';
import { type Language, languages } from '../../src/text/language';
import { templatesWords } from '../../src/text/templates/templates-words';
import { bo } from '../builders/a-person';

const shipped = languages.flatMap((language) =>
  shippedTemplates(templatesWords(language)).map((template) => ({ language, template })),
);
const minutesOf = (topics: readonly { minutes: number }[]) =>
  topics.reduce((sum, { minutes }) => sum + minutes, 0);

function named(id: string, language: Language) {
  const found = shippedTemplates(templatesWords(language)).find((template) => template.id === id);
  if (!found) throw new Error(`There is no template ${id}.`);
  return found;
}

describe.each(shipped)('the $language template "$template.name"', ({ template }) => {
  it('fits its topics in its minutes', () => {
    expect(minutesOf(template.topics)).toBeLessThanOrEqual(template.minutes);
    expect(template.topics.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
  });

  it('asks a question with every topic', () => {
    for (const { title } of template.topics) expect(title).toMatch(/^¿?\p{Lu}.*\?$/u);
  });

  it('asks for preparation in whole sentences, few enough to be read', () => {
    const lines = template.preparation.split('\n');
    for (const line of lines) expect(line).toMatch(/^\p{Lu}.{10,110}\.$/u);
    expect(lines.length).toBeLessThanOrEqual(3);
  });

  it('leaves every question to the organizer: nothing is ready to send by a template alone', () => {
    const { required } = defaultPolicy;
    const asked = { people: [bo], subject: 'Tuesday', required, oneReasonEnough: false };
    const missing = missingAnswers(applyTemplate(emptyAgenda, template), asked);
    expect(missing.map(({ answer }) => answer)).toEqual(['purpose', 'goal', 'reason', 'nextStep']);
  });

  it('hints with a question and holds no ready answer', () => {
    for (const hint of Object.values(template.hints)) expect(hint).toMatch(/\?/);
    expect(Object.keys(template)).not.toContain('purpose');
  });
});

describe('the templates', () => {
  it('are the same ones in every language, in the same order', () => {
    const [first, ...others] = languages.map((language) =>
      shippedTemplates(templatesWords(language)).map(({ id, kind, minutes, topics, readers }) => ({
        id,
        kind,
        minutes,
        readers,
        each: topics.map((topic) => topic.minutes),
      })),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('share no words between the languages', () => {
    const [en, sv] = languages.map((language) => shippedTemplates(templatesWords(language)));
    const wordsOf = (list: typeof en) =>
      (list ?? []).flatMap(({ name, topics, preparation, hints }) => [
        name,
        preparation,
        ...topics.map(({ title }) => title),
        ...Object.values(hints),
      ]);
    expect(wordsOf(en).filter((words) => wordsOf(sv).includes(words))).toEqual([]);
  });

  it.each(languages)('spend most of a sales meeting on one case to learn from (%s)', (language) => {
    const sales = shippedTemplates(templatesWords(language)).find(
      ({ id }) => id === 'internal-sales-meeting',
    );
    const longest = Math.max(...(sales?.topics ?? []).map(({ minutes }) => minutes));
    expect(longest).toBeGreaterThan((sales?.minutes ?? 0) / 2);
    expect(sales?.topics.find(({ minutes }) => minutes === longest)?.title).toBe(
      templatesWords(language).internalSalesMeeting.topics.learned,
    );
    expect(sales?.preparation.split('\n')[1]).toContain('CRM');
    expect(sales?.readers).toBe('colleagues');
  });

  it.each(['en', 'sv'] as const)(
    'hold the ground rules of a sales meeting, and a way to drop a deal (%s)',
    (language) => {
      const sales = named('internal-sales-meeting', language);
      const [rule, , stuck] = sales.preparation.split('\n');
      expect(rule).toMatch(/on time with your phone silent|i tid med telefonen på ljudlöst/);
      expect(rule).toMatch(/calls before or after|kundsamtal före eller efter/);
      expect(stuck?.match(/\?/g)).toHaveLength(3);
      expect(stuck).toMatch(/drop it|släpp den/);
    },
  );

  it.each(['en', 'sv'] as const)(
    'ask a sales meeting for what no system shows, and never for one deal after the other (%s)',
    (language) => {
      const titles = named('internal-sales-meeting', language).topics.map(({ title }) => title);
      expect(titles[0]).toMatch(/can the CRM not tell us|kan CRM inte berätta/);
      expect(titles[1]).toMatch(/closing dates moved, and why|avslutsdatum har flyttats, och varför/);
      expect(titles.join(' ')).not.toMatch(/\b(each|every|var och en|varje)\b/i);
    },
  );

  it.each(languages)('have somebody bring the customer case, and nothing else (%s)', (language) => {
    const brought = shippedTemplates(templatesWords(language)).flatMap(({ topics }) =>
      topics.filter(({ isBrought }) => isBrought).map(({ title }) => title),
    );
    expect(brought).toEqual([templatesWords(language).internalSalesMeeting.topics.learned]);
  });

  it.each(languages)('begin a visit with what the customer asks (%s)', (language) => {
    expect(named('customer-visit', language).topics[0]?.title).toBe(
      templatesWords(language).customerVisit.topics.questions,
    );
  });

  it.each(languages)('keep what colleagues prepare before a visit out of the agenda (%s)', (language) => {
    const visit = named('customer-visit', language);
    const agenda = JSON.stringify(applyTemplate(emptyAgenda, visit));
    const lines = visit.internalPreparation.split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(agenda).not.toContain(line);
  });

  it.each(languages)('say nothing to a customer that is meant for colleagues (%s)', (language) => {
    const visit = shippedTemplates(templatesWords(language)).find(({ id }) => id === 'customer-visit');
    const shown = [visit?.preparation, ...(visit?.topics ?? []).map(({ title }) => title)].join('\n');
    expect(shown).not.toMatch(/\b(CRM|deals?|pipeline|sell|close|drop|affär\w*|säljmål|sälja|släpp\w*)\b/i);
    expect(visit?.readers).toBe('anyone');
  });
});

describe('the shipped templates', () => {
  it('are these, for these meetings and readers, with so many minutes for each topic', () => {
    const told = shippedTemplates(templatesWords('en')).map(
      ({ id, kind, readers, minutes, topics }) =>
        `${id}: ${kind}, ${readers}, ${minutes} = ${topics.map((topic) => topic.minutes).join(' + ')}`,
    );
    expect(told).toEqual([
      'internal-sales-meeting: learn, colleagues, 45 = 5 + 5 + 25 + 10',
      'customer-visit: visit, anyone, 45 = 10 + 20 + 10 + 5',
      'decision: decide, anyone, 30 = 5 + 15 + 5 + 5',
      'problem-solving: solve, anyone, 45 = 10 + 15 + 15 + 5',
      'one-to-one: review, anyone, 25 = 5 + 10 + 5 + 5',
      'project-check-in: review, anyone, 25 = 5 + 10 + 5 + 5',
    ]);
  });
});
