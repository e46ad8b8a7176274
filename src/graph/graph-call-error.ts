/**
 * What went wrong with a call to Microsoft Graph or with signing in, in the terms in which a person can be told.
 *
 * Signing in: `not-set-up` no client id is stamped into this site · `declined` the user closed or refused the consent · `needs-admin` an
 * administrator has to consent first · `blocked` conditional access or another policy of the organisation · `no-popup` the browser kept the
 * sign-in window shut · `no-cookies` third-party cookies are off (AzureAD/microsoft-authentication-library-for-js#7280) · `no-sign-in`
 * anything else about signing in.
 * Calls: `offline` nothing was reached · `timed-out` no answer in time · `signed-out` 401 even with a fresh token · `forbidden` 403 ·
 * `gone` 404 or 410 · `conflict` 409 or 412 · `too-large` 413 or a body over the limit · `busy` still 429, 503 or 504 after the retries ·
 * `time-zone` Graph does not know the time zone of the meeting · `failed` anything else.
 */
export type GraphErrorKind =
  | 'not-set-up'
  | 'declined'
  | 'needs-admin'
  | 'blocked'
  | 'no-popup'
  | 'no-cookies'
  | 'no-sign-in'
  | 'offline'
  | 'timed-out'
  | 'signed-out'
  | 'forbidden'
  | 'gone'
  | 'conflict'
  | 'too-large'
  | 'busy'
  | 'time-zone'
  | 'failed';

/** Every promise of this folder that rejects, rejects with one of these. */
export class GraphCallError extends Error {
  constructor(
    readonly kind: GraphErrorKind,
    /** What was asked for, for logs: 'GET /me/calendarView'. Never a token, never an answer. */
    readonly call: string,
    /** HTTP status, where there was one. */
    readonly status: number | null = null,
    detail = '',
  ) {
    super([call, kind, status, detail].filter((part) => part !== null && part !== '').join(': '));
    this.name = 'GraphCallError';
  }
}

const byStatus: Readonly<Record<number, GraphErrorKind>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'gone',
  409: 'conflict',
  410: 'gone',
  412: 'conflict',
  413: 'too-large',
  429: 'busy',
  503: 'busy',
  504: 'busy',
};

/** Exchange's own codes where the status alone says less (microsoft-graph-docs#2256, and the size limits of an item). */
const byCode: Readonly<Record<string, GraphErrorKind>> = {
  ErrorIrresolvableConflict: 'conflict',
  ErrorChangeKeyRequiredForWriteOperations: 'conflict',
  ErrorStaleObject: 'conflict',
  ErrorItemNotFound: 'gone',
  ErrorMessageSizeExceeded: 'too-large',
  ErrorDataSizeLimitExceeded: 'too-large',
  RequestBodyTooLarge: 'too-large',
  ErrorAccessDenied: 'forbidden',
};

/** What the answer of Graph means for a person. No status, or -1: no answer came. */
export function graphErrorKindOf(status: number | null, code: string | null): GraphErrorKind {
  if (status === null || status < 0) return 'offline';
  if (status === 400 && code !== null && /TimeZone/i.test(code)) return 'time-zone';
  return (status === 400 && code !== null && byCode[code]) || byStatus[status] || 'failed';
}
