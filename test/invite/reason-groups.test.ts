import { describe, expect, it } from '@jest/globals';
import type { Reason } from '../../src/agenda/agenda';
import { isLongWhy, reasonGroups } from '../../src/invite/reason-groups';

const reason = (name: string, why: string, prepare = ''): Reason => ({
  person: { name, address: '' },
  why,
  prepare,
});
const namesIn = (reasons: readonly Reason[]) =>
  reasonGroups(reasons).map((group) => group.map(({ person }) => person.name).join(' '));

describe('those who share a reason', () => {
  it('stand together where they are neighbours and prepare the same', () => {
    const reasons = [
      reason('Bo', 'Pays'),
      reason('Eva', 'Pays'),
      reason('Cia', 'Pays', 'Read'),
      reason('Dan', 'Signs'),
      reason('Ida', 'Pays'),
    ];
    expect(namesIn(reasons)).toEqual(['Bo Eva', 'Cia', 'Dan', 'Ida']);
    expect(namesIn([])).toEqual([]);
  });
});

describe('what is said about people is long', () => {
  const several = (count: number, prepare = '') =>
    Array.from({ length: count }, (_, at) => reason(`P${at}`, `Why ${at}`, prepare));

  it.each<[string, readonly Reason[], string, boolean]>([
    ['five reasons', several(5), '', false],
    ['six reasons', several(6), '', true],
    ['five reasons and everyone’s', several(5), 'You know', true],
    ['four reasons and everyone’s', several(4), 'You know', false],
    ['two reasons with what to prepare', several(2, 'Read'), '', false],
    ['three reasons with what to prepare', several(3, 'Read'), '', true],
    ['a reason that many share', Array.from({ length: 9 }, (_, at) => reason(`P${at}`, 'Pays')), '', false],
    ['nothing', [], '', false],
  ])('%s', (_, reasons, reasonForAll, expected) => {
    expect(isLongWhy({ reasons, reasonForAll })).toBe(expected);
  });
});
