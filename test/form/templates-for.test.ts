import { describe, expect, it } from '@jest/globals';
import { noChoices } from '../../src/agenda/choices';
import { hintsFor, templateForGuests, templatesFor } from '../../src/form/templates-for';
import { completePolicy } from '../../src/policy/complete-policy';
import { defaultPolicy } from '../../src/policy/policy';
import { kindsWords } from '../../src/text/kinds';
import { aTemplate } from '../builders/a-template';

const templates = templatesFor(defaultPolicy, 'en');
const called = (id: string) => templates.find((template) => template.id === id) ?? null;

describe('hints', () => {
  it('are the template’s, else the kind’s, else none of theirs', () => {
    const sales = called('internal-sales-meeting');
    const both = { ...noChoices, template: 'internal-sales-meeting', kind: 'learn' as const };
    expect(hintsFor(both, templates, 'en')).toBe(sales?.hints);
    expect(hintsFor({ ...noChoices, kind: 'plan' }, templates, 'en')).toBe(kindsWords('en').kinds.plan.hints);
    expect(hintsFor(noChoices, templates, 'en')).toBeNull();
  });

  it('follow a kind chosen after the template', () => {
    const choices = { ...noChoices, template: 'internal-sales-meeting', kind: 'inform' as const };
    expect(hintsFor(choices, templates, 'sv')).toBe(kindsWords('sv').kinds.inform.hints);
  });
});

describe('with guests', () => {
  it('the customer’s template is better than one for colleagues', () => {
    expect(templateForGuests(called('internal-sales-meeting'), templates)?.id).toBe('customer-visit');
  });

  it('a template that anyone may read is good enough, and so is none', () => {
    expect(templateForGuests(called('decision'), templates)).toBeNull();
    expect(templateForGuests(null, templates)).toBeNull();
  });

  it('there is nothing to suggest where all are for colleagues', () => {
    const own = aTemplate({ readers: 'colleagues' });
    expect(templateForGuests(own, [own])).toBeNull();
  });
});

describe('the organisation’s templates', () => {
  const templates = [
    {
      id: 'decision',
      kind: 'decide' as const,
      name: { en: 'Board decision', sv: 'Styrelsebeslut' },
      topics: [{ title: { en: 'What is proposed?', sv: 'Vad föreslås?' }, minutes: 20 }],
    },
    { id: 'retro', kind: 'learn' as const, name: 'Retro', hints: { purpose: 'What was hard?' } },
  ];

  it('come first, in the language asked for, and replace a shipped one of the same id', () => {
    const offered = templatesFor(completePolicy({ templates }), 'sv');
    expect(offered.slice(0, 2).map(({ name }) => name)).toEqual(['Styrelsebeslut', 'Retro']);
    expect(offered.filter(({ id }) => id === 'decision')).toHaveLength(1);
    expect(offered[0]).toMatchObject({
      minutes: 20,
      preparation: '',
      readers: 'anyone',
      topics: [{ title: 'Vad föreslås?', minutes: 20 }],
    });
    expect(hintsFor({ ...noChoices, template: 'retro' }, offered, 'sv')?.purpose).toBe('What was hard?');
  });

  it('are the only ones where the policy leaves the shipped ones out', () => {
    const offered = templatesFor(completePolicy({ templates, shippedTemplates: false }), 'en');
    expect(offered.map(({ id }) => id)).toEqual(['decision', 'retro']);
  });
});
