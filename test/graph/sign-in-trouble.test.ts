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
import { needsPerson, signInTrouble } from '../../src/graph/sign-in-trouble';

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
    expect(signInTrouble(failure)).toBe(kind);
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
