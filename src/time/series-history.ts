import type { Policy } from '../policy/policy';
import { shortestMeeting } from './lengths';

type HistoryPolicy = Policy['time']['history'];

/** An earlier meeting of the series, in minutes: how long it took, and how long it was to take, null where nobody knows. */
export interface PastLength {
  readonly actual: number;
  readonly planned: number | null;
}

const longestMeeting = 1440;

/**
 * A plan of more than a quarter as long again is another meeting under the same name: somebody gave it the next round length on purpose (45 → 60,
 * 90 → 120), and what it took before says nothing. Among the real meetings (docs/decisions/0005) the one such got 60 minutes and took 180.
 */
const muchLonger = 1.25;

/**
 * The earlier meetings that count, oldest first: the latest `memory` of them, or none while there are fewer than `fewest`. Lengths
 * under 15 minutes are left out (a recording that started late, a meeting nobody came to), those of more than a day, and those that were planned
 * much shorter than the latest. Meetings that were planned longer stay: a series that has become shorter still takes what it takes.
 */
export function countedMeetings(
  pastLengths: readonly PastLength[],
  policy: HistoryPolicy,
): readonly PastLength[] {
  const real = pastLengths.filter(({ actual }) => actual >= shortestMeeting && actual <= longestMeeting);
  const comparable = real.filter(
    ({ planned }) => planned === null || !isMuchLonger(latestPlan(real), planned),
  );
  return comparable.length < policy.fewest ? [] : comparable.slice(-policy.memory);
}

/** Whether a meeting of `minutes` is planned so much longer than the latest of these that what they took says nothing about it. */
export function isAnotherPlan(minutes: number, counted: readonly PastLength[]): boolean {
  const latest = latestPlan(counted);
  return latest > 0 && isMuchLonger(minutes, latest);
}

/** 0 where nobody knows. */
function latestPlan(meetings: readonly PastLength[]): number {
  return meetings.filter(({ planned }) => planned !== null).at(-1)?.planned ?? 0;
}

function isMuchLonger(minutes: number, than: number): boolean {
  return minutes > than * muchLonger;
}

/**
 * The chance, from 0 to 1, that the next meeting fits into `minutes`. A meeting counts half as much as one `halfLife` meetings later, and
 * one imagined meeting fits into nothing: of n meetings in no order, the next is as short as the k shortest k times out of n + 1.
 */
export function chanceToFit(minutes: number, counted: readonly number[], halfLife: number): number {
  const weights = counted.map((_, index) => 0.5 ** ((counted.length - 1 - index) / halfLife));
  const total = weights.reduce((sum, weight) => sum + weight, 1);
  const fitting = weights.filter((_, index) => (counted[index] ?? 0) <= minutes);
  return fitting.reduce((sum, weight) => sum + weight, 0) / total;
}

/**
 * The length that costs least among `lengths` (longest first, the first being the invite's own): the booked minutes, and `overrun` more times the chance
 * that the meeting does not fit. Shorter lengths into which it fits with less than `leastChance`, or never did, are not considered. What a length
 * costs does not depend on the invite's own, so the length that is chosen once is chosen again when it has become the invite's.
 */
export function cheapestLength(
  counted: readonly number[],
  lengths: readonly number[],
  policy: HistoryPolicy,
): number | undefined {
  const costOf = (length: number) =>
    length + policy.overrun * (1 - chanceToFit(length, counted, policy.halfLife));
  const [own, ...shorter] = lengths;
  if (own === undefined) return undefined;
  return shorter
    .filter((length) => counted.some((minutes) => minutes <= length))
    .filter((length) => chanceToFit(length, counted, policy.halfLife) >= policy.leastChance)
    .reduce((best, length) => (costOf(length) < costOf(best) - 1e-9 ? length : best), own);
}
