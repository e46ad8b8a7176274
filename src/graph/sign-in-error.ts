import { consentWords } from '../text/consent';
import type { Language } from '../text/language';
import type { GraphErrorKind } from './graph-call-error';

/** What MSAL says about a failure (`AuthError`), as far as anyone here looks at it. */
export interface SignInFailure {
  readonly errorCode?: unknown;
  readonly subError?: unknown;
  readonly errorMessage?: unknown;
  readonly name?: unknown;
}

/** MSAL's own codes (BrowserAuthErrorCodes, ClientAuthErrorCodes) and OAuth's. */
const byCode: Readonly<Record<string, GraphErrorKind>> = {
  popup_window_error: 'no-popup',
  empty_window_error: 'no-popup',
  block_nested_popups: 'no-popup',
  user_cancelled: 'declined',
  user_canceled: 'declined',
  access_denied: 'declined',
  interaction_in_progress_cancelled: 'declined',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  endpoints_resolution_error: 'offline',
  openid_config_error: 'offline',
  bridge_timeout: 'timed-out',
  temporarily_unavailable: 'busy',
  storage_not_supported: 'no-cookies',
  consent_required: 'needs-admin',
  unauthorized_client: 'not-set-up',
  invalid_client: 'not-set-up',
};

/** Numbers of the sign-in service (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const byNumber: readonly (readonly [numbers: RegExp, GraphErrorKind])[] = [
  // A person's "no" to the consent.
  [/^65004$/, 'declined'],
  // Only an administrator may consent; nobody has consented and the person was not let.
  [/^(?:65001|90093|90094|90095|900941)$/, 'needs-admin'],
  // Conditional access, device and location rules, an account that is off or not assigned to the app.
  [/^(?:53\d{3,4}|50105|50057|500571|50097|50131|50133|50140)$/, 'blocked'],
  // The app is not known there, or its registration lacks the address of this site or the permission.
  [/^(?:700016|50011|500113|9002326|700054|650052|650056|650057|700027)$/, 'not-set-up'],
];

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * What went wrong with signing in, in the terms in which a person can be told. The number of the sign-in service says most, then what
 * Outlook's bridge says in words, then MSAL's code.
 */
export function signInErrorKind(failure: SignInFailure | null | undefined): GraphErrorKind {
  const [code, subError, message] = [failure?.errorCode, failure?.subError, failure?.errorMessage].map(text);
  const [, number = ''] = /AADSTS(\d+)/.exec(message ?? '') ?? [];
  const numbered = byNumber.find(([numbers]) => numbers.test(number));
  if (numbered) return numbered[1];
  // OfficeDev/office-js#6610: the site's `brk-multihub://` address is not in the registration.
  if (/origin is not valid/i.test(message ?? '')) return 'not-set-up';
  return byCode[code ?? ''] ?? byCode[subError ?? ''] ?? 'no-sign-in';
}

/** Whether the person has to be asked: what failed silently may succeed in a window. */
export function needsPerson(failure: SignInFailure | null | undefined): boolean {
  const code = text(failure?.errorCode);
  return (
    failure?.name === 'InteractionRequiredAuthError' ||
    /^(?:no_account_error|no_account_found|no_account_in_silent_request|monitor_window_timeout)$/.test(code)
  );
}

/**
 * What consent for everyone came to, by the query that the sign-in service adds to the address it returns to: `admin_consent=True`, or an error
 * (learn.microsoft.com/entra/identity-platform/v2-admin-consent). Of the error only its code is said: anybody can put words into an address.
 */
export function consentAnswer(query: string, language: Language): string {
  const words = consentWords(language);
  const answer = new URLSearchParams(query);
  if (answer.has('error')) {
    const [code = ''] = /\bAADSTS\d+\b/.exec(answer.get('error_description') ?? '') ?? [];
    return words.notGiven(code);
  }
  return answer.get('admin_consent')?.toLowerCase() === 'true' ? words.given : words.nothing;
}
