import {
  AuthError,
  BrowserAuthError,
  BrowserAuthErrorCodes,
  ClientAuthError,
  ClientAuthErrorCodes,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import { describe, expect, it } from '@jest/globals';
import { consentAnswer, needsPerson, signInErrorKind } from '../../src/graph/sign-in-error';

const browser = (code: string) => new BrowserAuthError(code, '');
const client = (code: string) => new ClientAuthError(code, '');
const server = (code: string, message = '', subError = '') => new ServerError(code, '', message, subError);
const required = (code: string, message = '', subError = '') =>
  new InteractionRequiredAuthError(code, '', message, subError);

describe('what a failure of MSAL means', () => {
  it.each([
    ['a window kept shut', browser(BrowserAuthErrorCodes.popupWindowError), 'no-popup'],
    ['an empty window', browser(BrowserAuthErrorCodes.emptyWindowError), 'no-popup'],
    ['a window that was closed', browser(BrowserAuthErrorCodes.userCancelled), 'declined'],
    ['a window of Outlook that was closed', client(ClientAuthErrorCodes.userCanceled), 'declined'],
    ['no to the consent', server('access_denied', 'AADSTS65004: User declined to consent.'), 'declined'],
    [
      'an administrator has to consent',
      server('access_denied', 'AADSTS90094: admin consent.'),
      'needs-admin',
    ],
    [
      'nobody consented',
      required('invalid_grant', 'AADSTS65001: not consented', 'consent_required'),
      'needs-admin',
    ],
    ['conditional access', server('access_denied', 'AADSTS53003: blocked by Conditional Access.'), 'blocked'],
    ['a device that does not comply', required('interaction_required', 'AADSTS53000: …'), 'blocked'],
    ['not assigned to the app', server('invalid_grant', 'AADSTS50105: …'), 'blocked'],
    ['an app that is not there', server('unauthorized_client', 'AADSTS700016: …'), 'not-set-up'],
    ['an address that is not registered', server('invalid_request', 'AADSTS50011: …'), 'not-set-up'],
    [
      'an origin that Outlook was not told of',
      server('', 'The origin is not valid for Nested App Auth.'),
      'not-set-up',
    ],
    ['no network', client(ClientAuthErrorCodes.noNetworkConnectivity), 'offline'],
    ['no answer from the service', client(ClientAuthErrorCodes.endpointResolutionError), 'offline'],
    ['no storage', browser('storage_not_supported'), 'no-cookies'],
    ['anything else', new AuthError('unknown_error', ''), 'no-sign-in'],
    ['nothing at all', undefined, 'no-sign-in'],
  ] as const)('%s', (_what, failure, kind) => {
    expect(signInErrorKind(failure)).toBe(kind);
  });

  it.each([
    required('interaction_required'),
    required('no_tokens_found'),
    browser(BrowserAuthErrorCodes.noAccountError),
    client(ClientAuthErrorCodes.noAccountFound),
  ])('a person is asked after %s', (failure) => {
    expect(needsPerson(failure)).toBe(true);
  });

  it.each([client(ClientAuthErrorCodes.noNetworkConnectivity), server('invalid_grant'), null])(
    'nobody is asked after %s',
    (failure) => {
      expect(needsPerson(failure)).toBe(false);
    },
  );
});

describe('the page that consent returns to', () => {
  it.each([
    ['?admin_consent=True&tenant=11111111-2222-4333-8444-555555555555', /^Done: /, /^Klart: /],
    [
      '?error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent.&admin_consent=True',
      /^Consent was not given \(AADSTS65004\)\. /,
      /^Medgivandet gavs inte \(AADSTS65004\)\. /,
    ],
    ['?error=server_error', /^Consent was not given\. /, /^Medgivandet gavs inte\. /],
    ['', /^There is nothing to do/, /^Det finns inget att göra/],
    ['?admin_consent=False', /^There is nothing to do/, /^Det finns inget att göra/],
  ])('says what came of it: %s', (query, english, swedish) => {
    expect(consentAnswer(query, 'en')).toMatch(english);
    expect(consentAnswer(query, 'sv')).toMatch(swedish);
  });

  it('says nothing that somebody wrote into the address', () => {
    const query = `?error=x&error_description=${encodeURIComponent('Call 555 0100 at once. AADSTS1 <b>')}`;
    expect(consentAnswer(query, 'en')).not.toMatch(/Call|<b>/);
  });
});
