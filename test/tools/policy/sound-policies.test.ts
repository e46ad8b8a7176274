import { describe, expect, it } from '@jest/globals';
import { matchesAny } from '../../../src/policy/matches-any';
import type { Policy } from '../../../src/policy/policy';
import { checkPolicy } from '../../../tools/policy/check-policy';

/** Policies that a sales organisation could have, each with subjects that it leaves unchecked and some that it does not. */
const sound: readonly (readonly [
  what: string,
  policy: object,
  exempt: readonly string[],
  checked: readonly string[],
])[] = [
  ['nothing of its own', {}, [], ['Lunch', '']],
  [
    'a pilot that asks',
    { strictness: 'ask', words: { stop: 'This is a trial until March. Tell Bo Berg what you think.' } },
    [],
    ['Pipeline'],
  ],
  [
    'sales meetings alone',
    { exempt: { subjects: ['^(?!.*\\b(?:sales|deal|pipeline|sälj|affär)\\b)'] } },
    ['Lunch', 'Säljfika', 'Wholesale prices'],
    ['Weekly sales', 'Affär: Fabrikam', 'Sälj Nord'],
  ],
  [
    'what is social',
    { exempt: { subjects: ['^lunch\\b', '^fika\\b', '\\bafter ?work\\b', '\\bAW\\b'] } },
    ['Lunch med Bo', 'Fika på fredag', 'AW på torsdag', 'Fredagens afterwork'],
    ['Lunchseminarium om priser', 'Fikaönskemål', 'Awards'],
  ],
  [
    'exercises',
    { exempt: { subjects: ['\\b(?:brand|utrymnings)?övning\\b'] } },
    ['Brandövning', 'Övning i växthuset'],
    ['Övningsledarmöte', 'Säljövningar'],
  ],
  [
    'focus time, all day and private',
    { exempt: { private: true, allDay: true, subjects: ['^fokus', '^focus\\b'] } },
    ['Fokustid', 'Focus: offers'],
    ['Focused selling'],
  ],
  ['conversations between two', { exempt: { fewerThan: 2 } }, [], ['1:1 Bo']],
  ['customers’ meetings alone', { domains: ['contoso.com'], exempt: { internal: true } }, [], ['Besök']],
  [
    'colleagues’ meetings alone',
    { domains: ['contoso.com', 'contoso.se'], exempt: { external: true } },
    [],
    ['Säljmöte'],
  ],
  [
    'no reasons from guests',
    { domains: ['contoso.com'], reasonsFor: { outsiders: false, optional: false }, oneReasonAbove: 8 },
    [],
    ['Kundbesök'],
  ],
  ['categories', { exempt: { categories: ['Social', 'Eget', 'Kundfika'] } }, [], ['Kundfika']],
  [
    'numbers of cases',
    { exempt: { subjects: ['^\\[?(?:INC|CHG)\\d{4,10}\\]?', '\\p{Lu}{2,4}-\\d{1,6}$'] } },
    ['INC0012345 nere', '[CHG4711] byte', 'Genomgång ABC-17'],
    ['Incident', 'Offert 17'],
  ],
  [
    'answers and forwards of lunches',
    { exempt: { subjects: ['^(?:(?:re|sv|vb|fw|fwd): ?){0,3}lunch\\b'] } },
    ['Lunch', 'SV: Lunch', 'Fwd: RE: lunch?'],
    ['Re: lunchavtal'],
  ],
  [
    'words that say nothing here',
    { words: { empty: ['catch-up', 'town hall', 'blixtmöte', "what's new", 'Q3'] } },
    [],
    ['Blixtmöte'],
  ],
  [
    'Swedish for everybody',
    { languages: ['sv'], blockLanguage: 'sv', words: { stop: { sv: 'Frågor? Fråga Bo Berg.' } } },
    [],
    ['Möte'],
  ],
  [
    'a template of its own in place of one of Syfte’s',
    {
      templates: [
        {
          id: 'internal-sales-meeting',
          kind: 'learn',
          name: { en: 'Monday sales', sv: 'Måndagssälj' },
          minutes: 45,
          topics: [
            { title: { en: 'Which case taught us most?', sv: 'Vilket fall lärde oss mest?' }, minutes: 30 },
          ],
          preparation: { en: 'Update the CRM.', sv: 'Uppdatera CRM:et.' },
        },
      ],
    },
    [],
    ['Måndagssälj'],
  ],
  [
    'templates for colleagues alone',
    {
      domains: ['contoso.com'],
      shippedTemplates: false,
      templates: [{ id: 'board', kind: 'decide', name: 'Board', readers: 'colleagues' }],
    },
    [],
    ['Styrelsemöte'],
  ],
  [
    'shorter meetings, and what they cost',
    {
      time: {
        steps: [15, 25, 45, 50],
        air: 5,
        hour: { byKind: { decide: null }, manyAbove: 6, manyPeople: 40 },
        hourlyRate: { amount: 800, currency: 'SEK' },
      },
    },
    [],
    ['Timme'],
  ],
  [
    'attendance reports and a month ahead',
    {
      attendanceReports: true,
      review: { isOn: true, weeks: 4 },
      time: { history: { fewest: 3, memory: 8, halfLife: 4 } },
    },
    [],
    ['Serie'],
  ],
  [
    'strict, with help at hand',
    {
      existing: 'stop',
      onFailure: 'ask',
      required: { nextStep: false },
      support: { text: { en: 'Help', sv: 'Hjälp' }, link: 'mailto:meetings@contoso.com' },
      roles: { decides: { name: { en: 'Decides', sv: 'Beslutar' } } },
    },
    [],
    ['Beslut'],
  ],
];

function checkedPolicy(given: object): Policy {
  const checked = checkPolicy(JSON.stringify(given));
  if ('mistakes' in checked) throw new Error(JSON.stringify(checked.mistakes));
  return checked.policy;
}

describe('a policy of a sales organisation', () => {
  it('is there in twenty ways', () => expect(sound).toHaveLength(20));

  it.each(sound)('with %s is taken, and means what it says', (_, given, exempt, checked) => {
    const { subjects } = checkedPolicy(given).exempt;
    expect(exempt.filter((subject) => !matchesAny(subjects, subject))).toEqual([]);
    expect(checked.filter((subject) => matchesAny(subjects, subject))).toEqual([]);
  });
});
