import type { Policy } from '../policy/policy';
import { countedMeetings, type PastLength } from './series-history';

/** How the latest meetings of a series went over their time, one after the other. All in whole minutes. */
export interface Overrun {
  readonly kind: 'overrun';
  /** How many of the latest in a row. */
  readonly meetings: number;
  /** By how much the shortest and the longest of them went over. */
  readonly least: number;
  readonly most: number;
  /** What half of them would have fitted into. */
  readonly minutes: number;
  /** So much before its end the meeting has to begin to close. */
  readonly closeBefore: number;
}

// Whoever says when a meeting ended says it so, and calendars have no finer lengths.
const step = 5;

// What calendars take off meetings that are to end early: 5 minutes under an hour, else 10 (Set-OrganizationConfig, ShortenEventScopeDefault).
const hour = 60;
const closingOfShort = 5;
const closingOfLong = 10;

/**
 * What is to be told of a series that goes over its time again and again: the latest meetings in a row, no fewer than the policy's `fewest`, that each took
 * longer than it was planned for and than the next one is, and 5 minutes longer in the middle. Null for any other. A series is shortened at
 * its end, never at its start: who learns that a meeting starts late comes later.
 * @param planned how long the next one is, in minutes
 */
export function overrunOf(
  pastLengths: readonly PastLength[],
  planned: number,
  policy: Policy['time']['history'],
): Overrun | null {
  const counted = countedMeetings(pastLengths, policy);
  // What nobody knows the plan of has not gone over it.
  const over = counted.map(({ actual, planned: own }) =>
    own === null ? 0 : actual - Math.max(own, planned),
  );
  const latest = over.slice(over.map((minutes) => minutes <= 0).lastIndexOf(true) + 1);
  const median = [...latest].sort((a, b) => a - b)[Math.floor((latest.length - 1) / 2)] ?? 0;
  if (latest.length < Math.max(policy.fewest, 1) || median < step) return null;
  return {
    kind: 'overrun',
    meetings: latest.length,
    least: Math.max(1, Math.floor(Math.min(...latest))),
    most: Math.ceil(Math.max(...latest)),
    minutes: Math.ceil((planned + median) / step) * step,
    closeBefore: planned < hour ? closingOfShort : closingOfLong,
  };
}
