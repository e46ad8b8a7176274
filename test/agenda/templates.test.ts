import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { applyTemplate } from '../../src/agenda/apply-template';
import { missingAnswers } from '../../src/agenda/missing';
import { shippedTemplates } from '../../src/agenda/templates/shipped-templates';
import { defaultPolicy } from '../../src/policy/policy';
import { languages } from '../../src/text/language';
import { templatesWords } from '../../src/text/templates/templates-words';
import { bo } from '../builders/a-person';

const shipped = languages.flatMap((language) =>
  shippedTemplates(templatesWords(language)).map((template) => ({ language, template })),
);
const minutesOf = (topics: readonly { minutes: number }[]) =>
  topics.reduce((sum, { minutes }) => sum + minutes, 0);

describe.each(shipped)('the $language template "$template.name"', ({ template }) => {
  it('fits its topics in its minutes', () => {
    expect(minutesOf(template.topics)).toBeLessThanOrEqual(template.minutes);
    expect(template.topics.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
  });

  it('asks a question with every topic', () => {
    for (const { title } of template.topics) expect(title).toMatch(/^\p{Lu}.*\?$/u);
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
    expect(sales?.topics.find(({ minutes }) => minutes === longest)?.title).toMatch(
      /learn from one|lära oss av ett/,
    );
    expect(sales?.preparation).toMatch(/CRM (before the meeting, not during|före mötet, inte under)/);
    expect(sales?.readers).toBe('colleagues');
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
      'internal-sales-meeting: learn, colleagues, 45 = 10 + 25 + 10',
      'customer-visit: visit, anyone, 45 = 5 + 20 + 15 + 5',
      'decision: decide, anyone, 30 = 5 + 15 + 5 + 5',
      'problem-solving: solve, anyone, 45 = 10 + 15 + 15 + 5',
      'one-to-one: review, anyone, 25 = 5 + 10 + 5 + 5',
      'project-check-in: review, anyone, 25 = 5 + 10 + 5 + 5',
    ]);
  });
});
