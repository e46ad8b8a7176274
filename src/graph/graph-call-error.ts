/**
 * What went wrong with a call to Microsoft Graph or with signing in, in the terms in which a person can be told.
 *
 * Signing in: `not-set-up` no client id is stamped into this site · `declined` the user closed or refused the consent · `needs-admin` an
 * administrator has to consent first · `blocked` conditional access or another policy of the organisation · `no-popup` the browser kept the
 * sign-in window shut · `no-cookies` third-party cookies are off (AzureAD/microsoft-authentication-library-for-js#7280) · `no-sign-in`
 * anything else about signing in.
 * Calls: `offline` nothing was reached · `hung` no answer within the patience · `signed-out` 401 even with a fresh token · `forbidden` 403 ·
 * `gone` 404 or 410 · `conflict` 409 or 412 · `too-large` 413 or a body over the limit · `busy` still 429, 503 or 504 after the retries ·
 * `failed` anything else.
 */
export type GraphTrouble =
  | 'not-set-up'
  | 'declined'
  | 'needs-admin'
  | 'blocked'
  | 'no-popup'
  | 'no-cookies'
  | 'no-sign-in'
  | 'offline'
  | 'hung'
  | 'signed-out'
  | 'forbidden'
  | 'gone'
  | 'conflict'
  | 'too-large'
  | 'busy'
  | 'failed';

/** Every promise of this folder that rejects, rejects with one of these. */
export class GraphCallError extends Error {
  constructor(
    readonly kind: GraphTrouble,
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
