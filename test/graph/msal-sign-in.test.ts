/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { waitFor } from '@testing-library/dom';
import { type BrowserSigns, msalSignIn } from '../../src/graph/msal-sign-in';
import { settled } from '../builders/a-clock';
import { noSignInBridge, signInBridge } from '../builders/a-sign-in-bridge';

const read = ['Calendars.Read'];
const stamp = {
  clientId: '00000000-0000-4000-8000-000000000001',
  authority: 'https://login.microsoftonline.com/organizations',
};
const browser: BrowserSigns = {
  origin: 'https://localhost',
  isInFrame: false,
  mayOpenWindow: () => true,
  hasNoCookies: async () => false,
};
const open = (parts: Partial<BrowserSigns> = {}) =>
  msalSignIn({ stamp, loginHint: 'anna.ek@contoso.example', browser: { ...browser, ...parts } });

const interaction = { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required', description: '' };

beforeAll(() => {
  // What a browser has and jsdom has not.
  Object.defineProperty(window, 'crypto', { value: webcrypto, configurable: true });
  Object.assign(globalThis, { TextEncoder, TextDecoder });
});
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  noSignInBridge();
  jest.restoreAllMocks();
});

describe('signing in inside Outlook', () => {
  it('asks nobody where Outlook has the token', async () => {
    const { requests } = signInBridge(() => 'token');
    const signIn = await open();
    await expect(signIn.token(read)).resolves.toMatch(/^token 1 for Calendars\.Read/);
    expect(requests.map(({ method }) => method)).toEqual(['GetToken']);
  });

  it('keeps tokens in memory, and nothing in the browser', async () => {
    const { requests } = signInBridge(() => 'token');
    const signIn = await open();
    const tokens = [await signIn.token(read), await signIn.token(read)];
    expect(new Set(tokens).size).toBe(1);
    expect(requests).toHaveLength(1);
    const kept = [localStorage, sessionStorage].flatMap((storage) =>
      Object.keys(storage).map((key) => storage.getItem(key)),
    );
    expect(kept.join()).not.toContain('token 1');
    expect(document.cookie).not.toContain('token 1');
  });

  it('asks with a window when it has to, and never for more than is needed', async () => {
    const { requests } = signInBridge(({ method }) => (method === 'GetToken' ? interaction : 'token'));
    await (await open()).token(read);
    expect(requests.map(({ method }) => method)).toEqual(['GetToken', 'GetTokenPopup']);
    for (const { scope } of requests) {
      expect(scope.split(' ').filter((one) => /\./.test(one))).toEqual(read);
    }
  });

  it('asks with no window once one has given a token', async () => {
    let asked = 0;
    const { requests } = signInBridge(({ method }) =>
      method === 'GetToken' && ++asked === 1 ? interaction : 'token',
    );
    const signIn = await open();
    expect(await signIn.token(read)).toBe(await signIn.token(read));
    expect(requests.map(({ method }) => method)).toEqual(['GetToken', 'GetTokenPopup']);
  });

  it('opens one window for calls that come at once', async () => {
    const { requests } = signInBridge(({ method }) => (method === 'GetToken' ? interaction : 'token'));
    const signIn = await open();
    await Promise.all([signIn.token(read), signIn.token(read), signIn.token(read)]);
    expect(requests.filter(({ method }) => method === 'GetTokenPopup')).toHaveLength(1);
  });

  it('opens the windows for different permissions one after the other', async () => {
    let windows = 0;
    const { requests } = signInBridge(({ method }) => {
      if (method === 'GetToken') return interaction;
      windows += 1;
      return windows === 1 ? 'silence' : 'token';
    });
    const signIn = await open();
    signIn.token(read).catch(() => undefined);
    signIn.token(['Calendars.ReadWrite']).catch(() => undefined);
    const popups = () => requests.filter(({ method }) => method === 'GetTokenPopup');
    await waitFor(() => expect(popups()).toHaveLength(1));
    await settled();
    expect(popups()).toHaveLength(1);
  });

  it('opens the window at once the next time, for the click that comes with it', async () => {
    const refusal = { status: 'USER_CANCEL' };
    const { requests } = signInBridge(({ method }) => (method === 'GetToken' ? interaction : refusal));
    const signIn = await open();
    await expect(signIn.token(read)).rejects.toMatchObject({ kind: 'declined' });
    await expect(signIn.token(read)).rejects.toMatchObject({ kind: 'declined' });
    expect(requests.map(({ method }) => method)).toEqual(['GetToken', 'GetTokenPopup', 'GetTokenPopup']);
  });

  it('asks past the cache for the claims of a challenge, and for a fresh token', async () => {
    const { requests } = signInBridge(() => 'token');
    const signIn = await open();
    await signIn.token(read);
    await signIn.token(read, { claims: '{"access_token":{"nbf":{"essential":true}}}' });
    await signIn.token(read, { isFresh: true });
    expect(requests).toHaveLength(3);
    expect(requests[1]?.claims).toContain('nbf');
    expect(requests[2]?.forceRefresh).toBe(true);
  });

  it('asks with a window where the host cannot hand on claims without a word', async () => {
    const { requests } = signInBridge(({ method, claims }) =>
      method === 'GetToken' && claims ? { status: 'PERSISTENT_ERROR', code: 'unknown_error' } : 'token',
    );
    const signIn = await open();
    await expect(signIn.token(read, { claims: '{"access_token":{}}' })).resolves.toContain('token 2');
    expect(requests.map(({ method }) => method)).toEqual(['GetToken', 'GetTokenPopup']);
  });

  it.each([
    [{ status: 'USER_CANCEL' }, 'declined'],
    [{ status: 'NO_NETWORK' }, 'offline'],
    [{ status: 'PERSISTENT_ERROR', code: 'access_denied', description: 'AADSTS90094: admin' }, 'needs-admin'],
    [{ status: 'PERSISTENT_ERROR', code: 'access_denied', description: 'AADSTS53003: policy' }, 'blocked'],
    [
      { status: 'PERSISTENT_ERROR', code: '', description: 'The origin is not valid for Nested App Auth.' },
      'not-set-up',
    ],
    [{ status: 'TRANSIENT_ERROR', code: 'something' }, 'no-sign-in'],
  ] as const)('%p is told as %s', async (error, kind) => {
    signInBridge(({ method }) => (method === 'GetToken' ? interaction : error));
    await expect((await open()).token(read)).rejects.toMatchObject({ kind, name: 'GraphCallError' });
  });

  it('tells cookies that are off from a window that was closed', async () => {
    signInBridge(({ method }) => (method === 'GetToken' ? interaction : { status: 'USER_CANCEL' }));
    const signIn = await open({ hasNoCookies: async () => true });
    await expect(signIn.token(read)).rejects.toMatchObject({ kind: 'no-cookies' });
  });

  it('says nothing of the account in its error', async () => {
    const description = 'AADSTS50105: anna.ek@contoso.example is not assigned';
    signInBridge(() => ({ status: 'PERSISTENT_ERROR', code: 'invalid_grant', description }));
    const failure = await (await open()).token(read).catch((error: Error) => error);
    expect(String(failure)).not.toContain('anna.ek');
  });

  it('goes on with a window of its own when Outlook’s bridge is off', async () => {
    signInBridge(() => ({ status: 'DISABLED' }));
    jest.spyOn(window, 'open').mockReturnValue(null);
    const signIn = await open();
    await expect(signIn.token(read)).rejects.toMatchObject({ kind: 'no-popup' });
    expect(window.open).toHaveBeenCalledTimes(1);
  });

  it('goes on so for every call that finds the bridge off at once', async () => {
    signInBridge(() => ({ status: 'DISABLED' }));
    jest.spyOn(window, 'open').mockReturnValue(null);
    const signIn = await open();
    const kindOf = (scope: string) =>
      signIn.token([scope]).then(
        () => 'token',
        ({ kind }) => kind,
      );
    const both = [kindOf('Calendars.Read'), kindOf('Tasks.ReadWrite')];
    expect(await Promise.all(both)).toEqual(['no-popup', 'no-popup']);
    expect(window.open).toHaveBeenCalledTimes(2);
  });
});

describe('signing in elsewhere', () => {
  it('opens a window, and tells when the browser keeps it shut', async () => {
    jest.spyOn(window, 'open').mockReturnValue(null);
    await expect((await open()).token(read)).rejects.toMatchObject({ kind: 'no-popup' });
    expect(window.open).toHaveBeenCalledTimes(1);
  });

  it('opens none that nobody asked for with a click', async () => {
    jest.spyOn(window, 'open').mockReturnValue(null);
    const signIn = await open({ mayOpenWindow: () => false });
    await expect(signIn.token(read)).rejects.toMatchObject({ kind: 'no-popup' });
    expect(window.open).not.toHaveBeenCalled();
  });

  it('takes over from a window that was closed, with the next click', async () => {
    const popup = {
      closed: false,
      focus: () => undefined,
      close: () => undefined,
      location: { assign: () => undefined },
    };
    jest.spyOn(window, 'open').mockReturnValue(popup as unknown as Window);
    const started = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(started);
    const signIn = await open();
    const first = signIn.token(read).catch((error: { readonly kind: string }) => error.kind);
    signIn.token(read).catch(() => undefined);
    await waitFor(() => expect(window.open).toHaveBeenCalledTimes(1));
    await settled();
    expect(window.open).toHaveBeenCalledTimes(1);
    clock.mockReturnValue(started + 5000);
    signIn.token(read).catch(() => undefined);
    await waitFor(() => expect(window.open).toHaveBeenCalledTimes(2));
    await expect(first).resolves.toMatch(/^(?:declined|no-sign-in|offline)$/);
  });

  it('opens one window for calls that come at once after an earlier one has ended', async () => {
    jest.spyOn(window, 'open').mockReturnValue(null);
    const started = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(started);
    const signIn = await open();
    const kindOf = (scope: string) => signIn.token([scope]).catch(({ kind }: { kind: string }) => kind);
    expect(await kindOf('Calendars.Read')).toBe('no-popup');
    clock.mockReturnValue(started + 5000);
    expect(await Promise.all([kindOf('Tasks.ReadWrite'), kindOf('Tasks.ReadWrite')])).toEqual([
      'no-popup',
      'no-popup',
    ]);
    expect(window.open).toHaveBeenCalledTimes(2);
  });

  it('opens nothing while it gets ready', async () => {
    jest.spyOn(window, 'open').mockReturnValue(null);
    await (await open()).prepare();
    expect(window.open).not.toHaveBeenCalled();
  });
});
