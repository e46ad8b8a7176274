/**
 * An Office call that did not do what it was asked.
 * `failed`: Outlook answered with an error · `threw`: office.js refused the arguments · `hung`: no answer in time ·
 * `unavailable`: this client does not have the call.
 */
export class OfficeCallError extends Error {
  constructor(
    /** The call, in Office's words: `body.setAsync`. */
    readonly call: string,
    readonly kind: 'failed' | 'threw' | 'hung' | 'unavailable',
    /** Office's error code (9046 ItemNotSaved, 9051 session data over its limit, …), or null. */
    readonly code: number | null,
    detail = '',
  ) {
    super(`${call} ${kind} (${code}): ${detail}`);
  }
}
