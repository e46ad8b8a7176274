import type { Topic } from '../agenda/agenda';

/** What the topics say about the length of the meeting, in whole minutes. */
export interface TopicsTime {
  /** The minutes that were given, added up: no meeting is suggested that is shorter. */
  readonly sum: number;
  /** The sum, and the least that topics without minutes can take. */
  readonly least: number;
  /** Every topic has minutes, so the sum says how long the meeting is. */
  readonly complete: boolean;
}

// The shortest length that is common in public timeboxed agendas (15, 5, 30 and 10 minutes are the commonest).
const leastForATopic = 5;

/** Adds up the topics. Minutes that are none (not finite, zero, negative) count as not given, rows without any answer not at all. */
export function topicsTime(topics: readonly Topic[]): TopicsTime {
  // Rounded up each, so that the order in which fractions are added cannot matter.
  const timed = topics.map(({ minutes }) => minutesOf(minutes)).filter((minutes) => minutes > 0);
  const untimed = topics.filter(({ title, minutes }) => title.trim() !== '' && minutesOf(minutes) === 0);
  const sum = timed.reduce((total, minutes) => total + minutes, 0);
  return {
    sum,
    least: sum + untimed.length * leastForATopic,
    complete: timed.length > 0 && untimed.length === 0,
  };
}

function minutesOf(minutes: number | null): number {
  return minutes !== null && Number.isFinite(minutes) && minutes > 0 ? Math.ceil(minutes) : 0;
}
