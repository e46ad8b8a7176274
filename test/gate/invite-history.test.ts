import { describe, expect, it } from '@jest/globals';
import { inviteHistory, needsId } from '../../src/gate/invite-history';

describe('inviteHistory', () => {
  it.each([
    ['no id', null, null, 'new'],
    ['no id, people there at open', null, 2, 'new'],
    ['an id, nobody else there at open', 'AAMk', 0, 'new'],
    ['an id, people there at open', 'AAMk', 2, 'existing'],
    ['an id, nothing noted', 'AAMk', null, 'existing'],
    ['an id nobody could read, nothing noted', 'unknown', null, 'existing'],
    ['an id nobody could read, people there at open', 'unknown', 1, 'existing'],
    ['an id not asked for, nobody else there at open', 'unknown', 0, 'new'],
  ] as const)('%s', (_, id, others, history) => {
    expect(inviteHistory(id, others === null ? null : { others })).toBe(history);
  });

  it('the id is needed unless nobody else was there at open', () => {
    expect([needsId(null), needsId({ others: 1 }), needsId({ others: 0 })]).toEqual([true, true, false]);
  });

  it('where the id is not needed no id changes the answer', () => {
    expect(
      new Set(([null, 'AAMk', 'unknown'] as const).map((id) => inviteHistory(id, { others: 0 }))).size,
    ).toBe(1);
  });
});
