import { describe, expect, it } from '@jest/globals';
import { compareRank, inShownOrder, settledRows } from '../../../../src/pane/my-meetings/items/row-order';
import { aRow } from '../../../builders/a-row';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ');
const row = (id: string, personMinutes: number, start = 0) => aRow({ id, personMinutes, start });

describe('the order', () => {
  it('is by person-hours, then by start', () => {
    const rows = [row('small', 60), row('later', 90, 5), row('sooner', 90, 1), row('large', 600)];
    expect(ids([...rows].sort(compareRank))).toBe('large sooner later small');
  });

  it('shows what nothing can come before any more', () => {
    const rows = [row('small', 60), row('large', 600), row('middle', 200)];
    expect(ids(settledRows(rows, row('unread', 150)))).toBe('large middle');
    expect(ids(settledRows(rows, null))).toBe('large middle small');
  });
});

describe('a list that is shown', () => {
  const before = [row('a', 300), row('b', 200), row('c', 100)];

  it('grows at its end while it is read', () => {
    expect(ids(inShownOrder(before, [...before, row('d', 50)]))).toBe('a b c d');
  });

  it('keeps its order when a meeting was changed', () => {
    const now = [row('a', 300), row('b', 20), row('c', 100)];
    const shown = inShownOrder(before, now);
    expect(ids(shown)).toBe('a b c');
    expect(shown[1]?.personMinutes).toBe(20);
  });

  it('lets go of what is gone, and puts in what is new where it ranks', () => {
    expect(ids(inShownOrder(before, [row('a', 300), row('c', 100), row('new', 150)]))).toBe('a new c');
    expect(ids(inShownOrder([], [row('c', 100), row('a', 300)]))).toBe('a c');
  });
});
