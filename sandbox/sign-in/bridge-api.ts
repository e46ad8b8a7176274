import express, { type Router } from 'express';
import { accountOf, personOf } from './account';
import { scopesIn } from './scopes';
import type { Refused, SignIn, SignInMode } from './sign-in';

/** What the Outlook around a frame asks when MSAL in it wants a token. */
export interface BridgeAsked {
  readonly user: string;
  readonly scope: string;
  readonly clientId: string;
  /** Whether somebody can be asked now. */
  readonly isInteractive: boolean;
}

/** What it is told: the tokens, why there are none, or what to ask the user first. */
export type BridgeAnswer =
  | { readonly token: object; readonly account: object }
  | { readonly error: Refused }
  | { readonly ask: readonly string[] };

/** What the local Outlook asks about signing in, as JSON. */
export function bridgeApi(signIn: SignIn, origin: () => string): Router {
  const api = express.Router();
  api.use(express.json());

  function answered({ user: address, scope, clientId, isInteractive }: BridgeAsked): BridgeAnswer {
    const user = personOf(address);
    const scopes = scopesIn(scope);
    const refused = signIn.refusal();
    if (!user) return { error: { status: 'PERSISTENT_ERROR', code: 'no_account', description: address } };
    if (isInteractive && refused) return { error: refused };
    const asked = { user, scopes, clientId };
    if (isInteractive && signIn.lacks(asked)) return { ask: scopes };
    const granted = signIn.silently(asked);
    if ('status' in granted) return { error: granted };
    return { token: { ...granted, properties: null }, account: accountOf(user, origin()) };
  }

  api.post('/token', (request, response) => {
    response.json(answered(request.body as BridgeAsked));
  });
  api.post('/allow', (request, response) => {
    const { user: address, scope } = request.body as BridgeAsked;
    const user = personOf(address);
    if (user) signIn.allow(user, scopesIn(scope));
    response.json(answered({ ...(request.body as BridgeAsked), isInteractive: false }));
  });
  api.get('/account/:address', (request, response) => {
    const user = personOf(request.params.address);
    response.json(user ? accountOf(user, origin()) : null);
  });
  api.post('/settings', (request, response) => {
    const { mode } = request.body as { mode: SignInMode };
    signIn.set({ mode });
    response.json({});
  });
  return api;
}
