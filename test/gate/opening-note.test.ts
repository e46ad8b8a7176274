import { describe, expect, it, jest } from '@jest/globals';
import { inviteHistory } from '../../src/gate/opening-note';

describe('inviteHistory', () => {
  it.each([
    ['no id', null, null, 'new'],
    ['no id, people there at open', null, 2, 'new'],
    ['an id, nobody else there at open', 'AAMk', 0, 'new'],
    ['an id, people there at open', 'AAMk', 2, 'existing'],
    ['an id, nothing noted', 'AAMk', null, 'existing'],
    ['an id nobody could read, nothing noted', 'unknown', null, 'existing'],
    ['an id nobody could read, people there at open', 'unknown', 1, 'existing'],
  ] as const)('%s', async (_, id, others, history) => {
    const opened = others === null ? null : { others };
    await expect(inviteHistory(opened, async () => id)).resolves.toBe(history);
  });

  it('the id is not asked for where nobody else was there at open', async () => {
    const id = jest.fn(async () => 'AAMk');
    await inviteHistory({ others: 0 }, id);
    expect(id).not.toHaveBeenCalled();
  });
});
