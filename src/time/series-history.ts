import type { Policy } from '../policy/policy';
import { shortestMeeting } from './lengths';

type HistoryPolicy = Policy['time']['history'];

const longestMeeting = 1440;

/**
 * The earlier meetings that count, oldest first: the latest `memory` of them, or none while there are fewer than `fewest`. Lengths
 * under 15 minutes are left out (a recording that started late, a meeting nobody came to), and those of more than a day.
 */
export function countedMeetings(actualMinutes: readonly number[], policy: HistoryPolicy): readonly number[] {
  const real = actualMinutes.filter((minutes) => minutes >= shortestMeeting && minutes <= longestMeeting);
  return real.length < policy.fewest ? [] : real.slice(-policy.memory);
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
