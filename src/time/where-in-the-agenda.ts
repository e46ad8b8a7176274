import type { Topic } from '../agenda/agenda';
import { minute } from './span';
import { type TopicSpan, topicSpans } from './topic-spans';

/** Whoever leads the meeting took up this topic at this time (ms since 1970). One past the last topic: the meeting is over. */
export interface Move {
  readonly topic: number;
  readonly at: number;
}

/** Where a meeting is in its agenda. Whole minutes: those that have begun count as left, those that are full as over (negative). */
export type Where =
  | { readonly kind: 'before'; readonly minutes: number }
  | {
      readonly kind: 'during';
      /** Which topic, from 0; null when they are all through, or there are none. */
      readonly topic: number | null;
      /** Null where the agenda does not say how long. */
      readonly topicLeft: number | null;
      readonly meetingLeft: number;
      /** How much more the topics need than the meeting has; 0 when they fit, or nobody could say. */
      readonly tooMuch: number;
    }
  | { readonly kind: 'after' };

// Nobody says when a meeting breaks up: half an hour after its end it is taken to have done so, and the counting stops.
const longestOvertime = 30 * minute;

/**
 * Where the meeting is at `now`. By the clock, until whoever leads it takes up a topic: then it is there until they move on, whatever the
 * clock says. `start`, `end`, `now` in ms since 1970; `movedOn` oldest first.
 */
export function whereInTheAgenda(
  topics: readonly Topic[],
  start: number,
  end: number,
  now: number,
  movedOn: readonly Move[] = [],
): Where {
  const move = lastOf(movedOn);
  if (!move && now < start) return { kind: 'before', minutes: minutesUntil(start, now) };
  if (now >= end + longestOvertime || (move && move.topic >= Math.max(topics.length, 1)))
    return { kind: 'after' };
  const spans = spansNow(topics, start, end, movedOn);
  const topic = move && topics.length > 0 ? move.topic : takenUpAt(spans, now);
  const until = topic === null ? null : (spans[topic]?.until ?? null);
  const last = lastOf(spans)?.until ?? null;
  return {
    kind: 'during',
    topic,
    topicLeft: until === null ? null : minutesUntil(until, now),
    meetingLeft: minutesUntil(end, now),
    tooMuch: last === null || last <= end ? 0 : minutesUntil(last, end),
  };
}

// Earlier than this, in minutes, the invite beside the pane says enough.
const soon = 60;

/** Whether there is something to say about where the meeting is: from an hour before it until it has broken up. */
export function isOnOrSoon(where: Where): boolean {
  return where.kind === 'during' || (where.kind === 'before' && where.minutes <= soon);
}

/** When each topic is, or was to be, taken up: from the last one that somebody moved on to, counted from then. */
export function spansNow(
  topics: readonly Topic[],
  start: number,
  end: number,
  movedOn: readonly Move[],
): readonly TopicSpan[] {
  const move = lastOf(movedOn);
  const planned = topicSpans(topics, start, end);
  if (!move) return planned;
  return [...planned.slice(0, move.topic), ...topicSpans(topics.slice(move.topic), move.at, end)];
}

function takenUpAt(spans: readonly TopicSpan[], now: number): number | null {
  const at = spans.findIndex(
    ({ from, until }) => from !== null && from <= now && (until === null || now < until),
  );
  return at === -1 ? null : at;
}

/** 20 at twenty minutes to, still 20 a second later, 0 when the time has come and for a minute, then -1. */
function minutesUntil(time: number, now: number): number {
  return Math.ceil((time - now) / minute) + 0;
}

function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
