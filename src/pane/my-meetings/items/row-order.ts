import { personMinutesIn, type ReviewItem } from './review-item';
import type { ReviewRow } from './review-row';

/** What a row of the list, or an item that will become rows, is sorted by. */
export interface RowRank {
  readonly personMinutes: number;
  readonly start: number;
  readonly id: string;
}

/** Most person-hours first; among equals the one that comes first. */
export function compareRank(a: RowRank, b: RowRank): number {
  return b.personMinutes - a.personMinutes || a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** No row of an item is ranked before the item itself: a meeting that differs on its own only takes time away from its series. */
export function rankOf({ id, meetings }: ReviewItem): RowRank {
  return { personMinutes: personMinutesIn(meetings), start: meetings[0]?.start ?? 0, id };
}

/**
 * The rows that can be shown while others are still being read: everything that comes before whatever is not judged yet. So the list
 * grows at its end and never jumps. `unread` null for nothing left.
 */
export function settledRows(rows: readonly ReviewRow[], unread: RowRank | null): readonly ReviewRow[] {
  const sorted = [...rows].sort(compareRank);
  return unread === null ? sorted : sorted.filter((row) => compareRank(row, unread) < 0);
}

/**
 * The rows as they are now, in the order in which they were shown before: what was read or written meanwhile moves nothing from under
 * the eye or the pointer. New rows go where they rank.
 */
export function inShownOrder(before: readonly ReviewRow[], now: readonly ReviewRow[]): readonly ReviewRow[] {
  const byId = new Map(now.map((row) => [row.id, row]));
  const staying = before.flatMap(({ id }) => byId.get(id) ?? []);
  const known = new Set(staying.map(({ id }) => id));
  const added = now.filter(({ id }) => !known.has(id)).sort(compareRank);
  for (const row of added) {
    const last = staying[staying.length - 1];
    const at =
      last && compareRank(last, row) > 0
        ? staying.findIndex((other) => compareRank(other, row) > 0)
        : staying.length;
    staying.splice(at, 0, row);
  }
  return staying;
}
