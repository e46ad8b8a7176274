import { describe, expect, it, jest } from '@jest/globals';
import { inviteHistory } from '../../src/rules/opening-note';

describe('inviteHistory', () => {
  it.each([
    ['no id', null, null, 'new'],
    ['an id, nothing noted', 'AAMk', null, 'existing'],
    ['an id nobody could read, nothing noted', 'unknown', null, 'existing'],
    ['no id, people there at open', null, { others: 2, hasId: null }, 'new'],
    ['an id, people there at open', 'AAMk', { others: 2, hasId: null }, 'existing'],
    ['an id nobody could read, people there at open', 'unknown', { others: 1, hasId: null }, 'existing'],
    ['an id already at open, and people', null, { others: 1, hasId: true }, 'existing'],
    ['an id that came after open, and people before', 'AAMk', { others: 1, hasId: false }, 'new'],
    ['an id already at open, and nobody', 'AAMk', { others: 0, hasId: true }, 'new'],
  ] as const)('%s', async (_, id, opened, history) => {
    await expect(inviteHistory(opened, async () => id)).resolves.toBe(history);
  });

  it.each([
    { others: 0, hasId: null },
    { others: 2, hasId: true },
    { others: 2, hasId: false },
  ])('the id is not asked for where the opening says enough: %j', async (opened) => {
    const id = jest.fn(async () => 'AAMk');
    await inviteHistory(opened, id);
    expect(id).not.toHaveBeenCalled();
  });
});
