/**
 * How many seconds a server asks us to wait (`Retry-After`, RFC 9110: a number of seconds, or a date). Null without such a header; NaN for one that
 * says neither.
 */
export function secondsAsked(header: string | null, now: number = Date.now()): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  return Number.isNaN(seconds) ? (Date.parse(header) - now) / 1000 : seconds;
}
