import type { Unit } from './gathering';
import { personMinutesIn } from './meeting';
import type { Row } from './rows';

/** What a line of the list, or a unit that will become lines, is sorted by. */
export interface Rank {
  readonly personMinutes: number;
  readonly start: number;
  readonly id: string;
}

/** Most person-hours first; among equals the one that comes first. */
export function byRank(a: Rank, b: Rank): number {
  return b.personMinutes - a.personMinutes || a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** No line of a unit is ranked before the unit itself: a meeting that differs on its own only takes time away from its series. */
export function rankOf({ id, meetings }: Unit): Rank {
  return { personMinutes: personMinutesIn(meetings), start: meetings[0]?.start ?? 0, id };
}

/**
 * The lines that can be shown while others are still being read: everything that comes before whatever is not judged yet. So the list
 * grows at its end and never jumps. `unread` null for nothing left.
 */
export function settled(rows: readonly Row[], unread: Rank | null): readonly Row[] {
  const sorted = [...rows].sort(byRank);
  return unread === null ? sorted : sorted.filter((row) => byRank(row, unread) < 0);
}
