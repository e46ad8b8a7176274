import type { GraphTimes } from './graph';

/**
 * How many seconds a server asks us to wait (`Retry-After`, RFC 9110: a number of seconds, or a date; 0 for one that is past). Null without such a
 * header, and for one that says neither.
 */
function secondsAsked(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const asked = Number.isNaN(seconds) ? (Date.parse(header) - now) / 1000 : seconds;
  return Number.isNaN(asked) ? null : Math.max(0, asked);
}

/**
 * Seconds until a throttled call, or a throttled part of a batch, is made again: what the server asks for; where it does not say, the usual delay, twice as
 * long each time. Null where that is longer than anybody waits: then it is busy.
 *
 * @param tries How often it was made again before.
 */
export function secondsToWait(
  header: string | null,
  tries: number,
  { delay, longestWait }: Pick<GraphTimes, 'delay' | 'longestWait'>,
  now: number = Date.now(),
): number | null {
  const seconds = secondsAsked(header, now) ?? delay * 2 ** tries;
  return seconds <= longestWait ? seconds : null;
}
