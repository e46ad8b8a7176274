import { personMinutesIn, type ReviewItem } from './review-item';
import type { ReviewRow, RowStatus } from './review-row';
import { type WeekGroup, weekGroups } from './week-group';

/** What a row of the list, or an item that will become rows, is sorted by. */
export interface RowRank {
  readonly group: WeekGroup;
  /** Answers that are missing × minutes × people. */
  readonly weight: number;
  /** Ms since 1970. */
  readonly start: number;
  readonly id: string;
}

/** The purpose, the goal, the reasons and the next step: a meeting without an agenda lacks them all, and one that could not be read may. */
const allAnswers = 4;

function missingCount(status: RowStatus): number {
  if (status.kind === 'complete') return 0;
  return status.kind === 'incomplete' ? status.missing.length : allAnswers;
}

export function rankOfRow({ group, personMinutes, status, start, id }: ReviewRow): RowRank {
  return { group, weight: missingCount(status) * personMinutes, start, id };
}

/**
 * The highest that a row of an item can be ranked, whatever its agenda turns out to lack: a meeting that differs on its own only takes time
 * away from its series, and is no earlier than its first.
 */
export function highestRank({ id, meetings }: ReviewItem): RowRank {
  const [first] = meetings;
  return {
    group: first?.group ?? 'later',
    weight: allAnswers * personMinutesIn(meetings),
    start: first?.start ?? 0,
    id,
  };
}

/** Week by week; within it what lacks most of the most person-hours first; among equals the one that comes first. */
export function compareRanks(a: RowRank, b: RowRank): number {
  return (
    weekGroups.indexOf(a.group) - weekGroups.indexOf(b.group) ||
    b.weight - a.weight ||
    a.start - b.start ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Things by their ranks, which are worked out once for each: thousands are compared a dozen times. */
export function inOrderOfRank<T>(all: readonly T[], rankOf: (one: T) => RowRank): readonly T[] {
  return all
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ one }) => one);
}

function compareRows(a: ReviewRow, b: ReviewRow): number {
  return compareRanks(rankOfRow(a), rankOfRow(b));
}

/**
 * The rows that can be shown while others are still being read: everything that comes before whatever is not judged yet. So the list
 * grows at its end and never jumps. `unread`: the highest rank among those; null for nothing left.
 */
export function settledRows(rows: readonly ReviewRow[], unread: RowRank | null): readonly ReviewRow[] {
  const settled = rows.filter((row) => unread === null || compareRanks(rankOfRow(row), unread) < 0);
  return inOrderOfRank(settled, rankOfRow);
}

/**
 * The rows as they are now, in the order in which they were shown before: what was read or written meanwhile moves nothing from under
 * the eye or the pointer. New rows go where they rank; a meeting that was moved to another week goes there.
 */
export function inShownOrder(before: readonly ReviewRow[], now: readonly ReviewRow[]): readonly ReviewRow[] {
  const byId = new Map(now.map((row) => [row.id, row]));
  const staying = before.flatMap(({ id }) => byId.get(id) ?? []);
  const known = new Set(staying.map(({ id }) => id));
  const added = now.filter(({ id }) => !known.has(id)).sort(compareRows);
  return weekGroups.flatMap((group) => {
    const isIn = (row: ReviewRow) => row.group === group;
    return merged(staying.filter(isIn), added.filter(isIn));
  });
}

/** The rows that are shown, and more of them, in order: at the end where they rank after all, which is where they are while a calendar is read. */
export function withRows(shown: readonly ReviewRow[], added: readonly ReviewRow[]): readonly ReviewRow[] {
  const last = shown[shown.length - 1];
  const [first] = added;
  return !last || !first || compareRows(last, first) < 0
    ? [...shown, ...added]
    : inShownOrder(shown, [...shown, ...added]);
}

/** `added`, in order, between rows whose order is kept, whether or not it is that of their ranks. */
function merged(staying: readonly ReviewRow[], added: readonly ReviewRow[]): readonly ReviewRow[] {
  const rows: ReviewRow[] = [];
  let next = 0;
  for (const row of staying) {
    for (let one = added[next]; one && compareRows(one, row) < 0; one = added[++next]) rows.push(one);
    rows.push(row);
  }
  return [...rows, ...added.slice(next)];
}
