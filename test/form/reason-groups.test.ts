import { describe, expect, it } from '@jest/globals';
import { personKey } from '../../src/form/problems';
import { type Grouped, groupsOf, reasonItems, regrouped } from '../../src/form/reason-groups';
import { aPerson, bo, cecilia, dan } from '../builders/a-person';
import { aReason } from '../builders/an-agenda';

const eva = aPerson('Eva Lind');
const people = [bo, cecilia, dan, eva];
const said = (...whys: readonly string[]) => people.map((person, at) => aReason(person, whys[at] ?? ''));
const keys = (...some: readonly (typeof bo)[]) => some.map(personKey);
const grouped = (reasons = said('Sells', 'Sells', 'Sells', 'Pays')): Grouped => ({
  people,
  reasons,
  groups: groupsOf(people, reasons),
});

describe('groups', () => {
  it('are three or more who were given the same reason', () => {
    expect(groupsOf(people, said('Sells', ' Sells', 'Pays', 'Sells '))).toEqual([keys(bo, cecilia, eva)]);
    expect(groupsOf(people, said('Sells', 'Sells', 'Pays', 'Pays'))).toEqual([]);
  });

  it('are nobody without a reason, and nobody who prepares something of their own', () => {
    expect(groupsOf(people, said())).toEqual([]);
    const reasons = said('Sells', 'Sells', 'Sells', 'Pays').map((reason, at) =>
      at === 0 ? { ...reason, prepare: 'The margins' } : reason,
    );
    expect(groupsOf(people, reasons)).toEqual([]);
  });
});

describe('groups after a change', () => {
  it('stay while one box is typed in: one person’s, or the one they share', () => {
    const before = grouped();
    expect(regrouped(before, people, said('Sells', 'Sells', 'Buys', 'Pays'))).toBe(before.groups);
    expect(regrouped(before, people, said('Buy', 'Buy', 'Buy', 'Pays'))).toBe(before.groups);
    const none = grouped(said('Sells', 'Sells', 'Sell', ''));
    expect(regrouped(none, people, said('Sells', 'Sells', 'Sells', ''))).toEqual([]);
  });

  it('are made anew where several boxes were filled at once', () => {
    expect(regrouped(grouped(said()), people, said('Sells', 'Sells', 'Sells', 'Sells'))).toEqual([
      keys(bo, cecilia, dan, eva),
    ]);
  });

  it('lose whoever left the invite, and end with the last but one', () => {
    const without = (...gone: readonly (typeof bo)[]) => {
      const left = people.filter((person) => !gone.includes(person));
      return regrouped(
        grouped(),
        left,
        left.map((person) => aReason(person, 'Sells')),
      );
    };
    expect(without(bo)).toEqual([keys(cecilia, dan)]);
    expect(without(bo, dan)).toEqual([]);
  });
});

describe('rows', () => {
  it('stand where their first person does in the invite', () => {
    const reasons = said('Pays', 'Sells', 'Sells', 'Sells');
    expect(reasonItems(grouped(reasons))).toEqual([
      { indexes: [0], isShared: false },
      { indexes: [1, 2, 3], isShared: true },
    ]);
  });

  it('are not shared any more where one says something else', () => {
    expect(reasonItems({ ...grouped(), reasons: said('Sells', 'Sells', 'Buys', 'Pays') })).toEqual([
      { indexes: [0, 1, 2], isShared: false },
      { indexes: [3], isShared: false },
    ]);
  });
});
