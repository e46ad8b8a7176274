import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningServer } from '../../../sandbox/server/server';
import { tenantId } from '../../../sandbox/sign-in/account';
import { aLocalGraph, localFetch } from '../../builders/a-local-graph';

let server: RunningServer;
beforeEach(async () => {
  server = await aLocalGraph();
});
afterEach(() => server.close());

const verifier = 'a-secret-that-only-the-page-has-0123456789';
const challenge = createHash('sha256').update(verifier).digest('base64url');
const anna = { Cookie: 'local-sign-in=anna.ek%40contoso.example' };

const query = (change: Record<string, string> = {}) =>
  new URLSearchParams({
    client_id: 'app',
    redirect_uri: `${server.origin}/sign-in.html`,
    response_type: 'code',
    scope: 'openid Calendars.Read',
    state: 'mine',
    nonce: 'n',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...change,
  });

const at = (path: string) => `${server.origin}/login/${tenantId}${path}`;
const authorize = (change: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  localFetch(`${at('/oauth2/v2.0/authorize')}?${query(change)}`, { headers });
const answer = (step: string, fields: Record<string, string>, headers = {}, change = {}) =>
  localFetch(`${at(`/oauth2/v2.0/${step}`)}?${query(change)}`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
const token = (fields: Record<string, string>) =>
  localFetch(at('/oauth2/v2.0/token'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
const sentBack = (response: Response) =>
  Object.fromEntries(new URLSearchParams(new URL(response.headers.get('Location') ?? '').hash.slice(1)));
const forCode = (code: string | undefined, change = {}) => ({
  grant_type: 'authorization_code',
  code: code ?? '',
  code_verifier: verifier,
  redirect_uri: `${server.origin}/sign-in.html`,
  ...change,
});

describe('the sign-in window', () => {
  it.each([
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv', 'Vem är du?', 'Läsa din kalender'],
    ['fr-FR', 'fr', 'Qui êtes-vous ?', 'Lire votre calendrier'],
    ['no,en;q=0.5', 'nb', 'Hvem er du?', 'Lese kalenderen din'],
    ['*', 'en', 'Who are you?', 'Read your calendar'],
    ['pt-BR', 'en', 'Who are you?', 'Read your calendar'],
  ])('speaks the language of the browser (%s)', async (asked, language, who, wants) => {
    const headers = { 'Accept-Language': asked };
    const choose = await (await authorize({}, headers)).text();
    expect(choose).toContain(`<html lang="${language}">`);
    expect(choose).toContain(who);
    expect(await (await authorize({}, { ...headers, ...anna })).text()).toContain(wants);
  });

  it('says where everything is', async () => {
    const found = await (await localFetch(at('/v2.0/.well-known/openid-configuration'))).json();
    expect(found).toMatchObject({
      issuer: at('/v2.0'),
      authorization_endpoint: at('/oauth2/v2.0/authorize'),
      token_endpoint: at('/oauth2/v2.0/token'),
    });
    expect((await localFetch(found.jwks_uri)).status).toBe(200);
  });

  it('asks who it is, then for permission, and sends back with a code that is good once', async () => {
    const who = await (await authorize()).text();
    expect(who).toContain('Bo Berg');
    const chosen = await answer('choose', { person: 'anna.ek@contoso.example' });
    expect(chosen.headers.get('set-cookie')).toContain('local-sign-in=anna.ek%40contoso.example');
    expect(await chosen.text()).toMatch(/Read your calendar/);
    const { code, state } = sentBack(await answer('consent', { answer: 'accept' }, anna));
    expect(state).toBe('mine');
    const first = await (await token(forCode(code))).json();
    expect(first).toMatchObject({ scope: expect.stringContaining('Calendars.Read'), token_type: 'Bearer' });
    expect(server.tokens.read(first.access_token)).toMatchObject({ user: { name: 'Anna Ek' } });
    const claims = JSON.parse(Buffer.from(first.id_token.split('.')[1], 'base64url').toString());
    expect(claims).toMatchObject({ nonce: 'n', aud: 'app', iss: at('/v2.0'), tid: tenantId });
    expect((await token(forCode(code))).status).toBe(400);
    const refreshed = await token({
      grant_type: 'refresh_token',
      refresh_token: first.refresh_token,
      scope: 'Calendars.Read',
    });
    expect(await refreshed.json()).toMatchObject({ access_token: expect.any(String) });
  });

  it('asks nobody twice', async () => {
    await answer('consent', { answer: 'accept' }, anna);
    expect(sentBack(await authorize({}, anna))).toHaveProperty('code');
    expect(sentBack(await authorize({ prompt: 'none' }, anna))).toHaveProperty('code');
    expect((await authorize({ prompt: 'select_account' }, anna)).status).toBe(200);
  });

  it('says so when permission is not given', async () => {
    expect(sentBack(await answer('consent', { answer: 'decline' }, anna))).toMatchObject({
      error: 'access_denied',
      error_description: expect.stringContaining('AADSTS65004'),
    });
  });

  it('asks nothing where nothing may be asked', async () => {
    expect(sentBack(await authorize({ prompt: 'none' }))).toMatchObject({ error: 'login_required' });
    expect(sentBack(await authorize({ prompt: 'none' }, anna))).toMatchObject({ error: 'consent_required' });
  });

  it('is shut by a policy, with a way back', async () => {
    server.signIn.set({ mode: 'blocked' });
    expect(await (await authorize({}, anna)).text()).toContain('AADSTS53003');
    expect(sentBack(await answer('consent', { answer: 'accept' }, anna))).toMatchObject({
      error: 'access_denied',
    });
  });

  it.each([
    ['another site', { redirect_uri: 'https://elsewhere.example/' }],
    ['nobody', { client_id: '' }],
    ['whoever has no secret', { code_challenge: '' }],
  ])('sends nothing to %s', async (_whom, change) => {
    const response = await authorize(change as Record<string, string>, anna);
    expect([response.status, response.headers.get('Location')]).toEqual([400, null]);
  });
});

it.each([
  ['without the secret behind the challenge', { code_verifier: 'guessed' }],
  ['from another page', { redirect_uri: 'https://elsewhere.example/' }],
  ['in another way', { grant_type: 'password' }],
])('a code is not paid in %s', async (_how, change) => {
  await answer('consent', { answer: 'accept' }, anna);
  const { code } = sentBack(await authorize({}, anna));
  expect((await token(forCode(code, change))).status).toBe(400);
});
