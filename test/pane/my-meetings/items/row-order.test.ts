import { describe, expect, it } from '@jest/globals';
import type { ReviewRow } from '../../../../src/pane/my-meetings/items/review-row';
import {
  compareRanks,
  inShownOrder,
  rankOfRow,
  settledRows,
} from '../../../../src/pane/my-meetings/items/row-order';
import { aRow } from '../../../builders/a-row';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ');
const row = (id: string, personMinutes: number, parts: Partial<ReviewRow> = {}) =>
  aRow({ id, personMinutes, start: 0, ...parts });
const complete = { status: { kind: 'complete' } } as const;
const lacksGoal = { status: { kind: 'incomplete', missing: [{ answer: 'goal' }] } } as const;

describe('the order', () => {
  const sorted = (...rows: readonly ReviewRow[]) =>
    ids([...rows].sort((a, b) => compareRanks(rankOfRow(a), rankOfRow(b))));

  it('is by person-hours, then by start', () => {
    const later = row('later', 90, { start: 5 });
    expect(sorted(row('small', 60), later, row('sooner', 90, { start: 1 }), row('large', 600))).toBe(
      'large sooner later small',
    );
  });

  it('is by week before anything else', () => {
    const rows = [
      row('huge', 6_000, { group: 'later' }),
      row('large', 600, { group: 'next-week' }),
      row('small', 60),
    ];
    expect(sorted(...rows)).toBe('small large huge');
  });

  it('is by what is missing times person-hours: a goal of four hours weighs as an agenda of one', () => {
    const rows = [
      row('goal of five', 300, lacksGoal),
      row('agenda', 60),
      row('goal of three', 180, lacksGoal),
    ];
    expect(sorted(...rows, row('done', 6_000, complete))).toBe('goal of five agenda goal of three done');
  });

  it('shows what nothing can come before any more', () => {
    const rows = [row('small', 60), row('large', 600), row('middle', 200)];
    const unread = rankOfRow(row('unread', 150));
    expect(ids(settledRows(rows, unread))).toBe('large middle');
    expect(ids(settledRows(rows, null))).toBe('large middle small');
  });
});

describe('a list that is shown', () => {
  const before = [row('a', 300), row('b', 200), row('c', 100)];

  it('grows at its end while it is read', () => {
    expect(ids(inShownOrder(before, [...before, row('d', 50)]))).toBe('a b c d');
  });

  it('keeps its order when a meeting was changed', () => {
    const now = [row('a', 300, complete), row('b', 20), row('c', 100)];
    const shown = inShownOrder(before, now);
    expect(ids(shown)).toBe('a b c');
    expect(shown[1]?.personMinutes).toBe(20);
  });

  it('lets go of what is gone, and puts in what is new where it ranks', () => {
    expect(ids(inShownOrder(before, [row('a', 300), row('c', 100), row('new', 150)]))).toBe('a new c');
    expect(ids(inShownOrder([], [row('c', 100), row('a', 300)]))).toBe('a c');
  });

  it('takes a meeting that was moved to another week there, and no row of a week stands among those of another', () => {
    const now = [row('a', 300, { group: 'later' }), row('b', 200), row('c', 100)];
    expect(ids(inShownOrder(before, [...now, row('far', 10, { group: 'later' })]))).toBe('b c a far');
  });
});
