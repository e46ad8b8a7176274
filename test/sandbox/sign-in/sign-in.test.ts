import { describe, expect, it } from '@jest/globals';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { scopesIn } from '../../../sandbox/sign-in/scopes';
import { SignIn, type SignInMode } from '../../../sandbox/sign-in/sign-in';
import { Tokens } from '../../../sandbox/sign-in/tokens';

const anna = contactOf('anna.ek@contoso.example', '');
const bo = contactOf('bo.berg@contoso.example', '');
const asked = { user: anna, scopes: ['Calendars.Read'], clientId: 'app' };

const signIn = () => new SignIn(new Tokens(), () => 'https://localhost:1');

describe('a token', () => {
  it('is there once it is allowed, by whoever allowed it, with all that they ever allowed', () => {
    const here = signIn();
    expect(here.silently(asked)).toMatchObject({
      status: 'USER_INTERACTION_REQUIRED',
      code: 'consent_required',
    });
    here.allow(anna, ['Calendars.Read']);
    here.allow(anna, ['Tasks.ReadWrite']);
    expect(here.silently(asked)).toMatchObject({ scope: 'Calendars.Read Tasks.ReadWrite', expires_in: 3600 });
    expect(here.silently({ ...asked, user: bo })).toMatchObject({ status: 'USER_INTERACTION_REQUIRED' });
    expect(here.silently({ ...asked, scopes: ['Calendars.ReadWrite'] })).toHaveProperty('status');
    here.reset();
    expect(here.silently(asked)).toHaveProperty('status');
  });

  it('lasts as long as is said', () => {
    const tokens = new Tokens();
    const token = (lifetime: number) => tokens.access({ ...asked, lifetime });
    expect(tokens.read(token(1))).toMatchObject({ user: anna, scopes: ['Calendars.Read'] });
    expect(tokens.read(token(0))).toMatch(/expired/);
  });

  it('of another server is not taken', () => {
    const { access_token } = { access_token: new Tokens().access(asked) };
    expect(new Tokens().read(access_token)).toMatch(/not well formed/);
  });
});

it.each<[SignInMode, string, string | null]>([
  ['asks', 'consent_required', null],
  ['declined', 'consent_required', 'access_denied'],
  ['blocked', 'access_denied', 'access_denied'],
  ['needs-admin', 'consent_required', 'consent_required'],
  ['no-cookies', 'login_required', null],
])('%s: what is said silently, and in a window of the browser’s own', (mode, silent, inWindow) => {
  const here = signIn();
  here.set({ mode });
  expect(here.silently(asked)).toMatchObject({ code: silent });
  expect(here.windowRefusal()?.code ?? null).toBe(inWindow);
});

it('permissions are known with or without Graph’s address in front, and the basic ones are nobody’s business', () => {
  expect(
    scopesIn('openid profile https://localhost:3000/Calendars.Read Tasks.ReadWrite offline_access'),
  ).toEqual(['Calendars.Read', 'Tasks.ReadWrite']);
});
