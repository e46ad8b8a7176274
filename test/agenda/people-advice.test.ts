import { describe, expect, it } from '@jest/globals';
import { adviceOnPeople } from '../../src/agenda/people-advice';
import { languages } from '../../src/text/language';
import { peopleAdviceWords } from '../../src/text/people-advice';
import { bo, cecilia, dan } from '../builders/a-person';

const informed = (person = bo) => ({ person, role: 'informed' as const, optional: false });

describe('advice on the people', () => {
  it.each([
    [0, []],
    [8, []],
    [9, [{ code: 'many-people', people: 9 }]],
  ])('to %i people is %j', (people, advice) => {
    expect(adviceOnPeople(people, [])).toEqual(advice);
  });

  it('names everyone who is only informed, once for all', () => {
    const deciding = { person: dan, role: 'decides' as const, optional: false };
    expect(adviceOnPeople(4, [informed(bo), deciding, informed(cecilia)])).toEqual([
      { code: 'informed-only', persons: [bo, cecilia] },
    ]);
  });

  it('does not offer to make somebody optional who is', () => {
    expect(adviceOnPeople(3, [{ ...informed(), optional: true }])).toEqual([]);
  });

  it('does not guess at people without a role', () => {
    expect(adviceOnPeople(3, [{ person: bo, role: null, optional: false }])).toEqual([]);
  });

  it('is not given a second time', () => {
    expect(adviceOnPeople(12, [informed()], ['many-people'])).toEqual([
      { code: 'informed-only', persons: [bo] },
    ]);
    expect(adviceOnPeople(12, [informed()], ['many-people', 'informed-only'])).toEqual([]);
  });
});

describe.each(languages)('the %s words of the advice', (language) => {
  const words = peopleAdviceWords(language);

  it('name the study and where to read it', () => {
    expect(words.manyPeople.source.name).toMatch(/Leach.*2009/);
    expect(words.manyPeople.source.url).toMatch(/^https:\/\//);
    expect(words.manyPeople.text(11)).toContain('11');
  });

  it('claim nothing that no study was seen for', () => {
    const shown = `${words.manyPeople.text(9)} ${words.manyPeople.source.name}`;
    expect(shown).not.toMatch(/Bain|Wharton|seven|sju|%/i);
  });

  it('speak of one person by name and of several by number', () => {
    expect(words.informedOnly.text(['Bo Berg'])).toContain('Bo Berg');
    expect(words.informedOnly.text(['Bo Berg', 'Dan Öst'])).toMatch(/^2 /);
  });
});
