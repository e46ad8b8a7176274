import type { Request } from 'express';
import { scopesIn } from './scopes';

/** What an application asks the sign-in window for, in its address. */
export interface Asked {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string;
  readonly nonce: string | null;
  /** SHA-256 of a secret that only the application has: whoever knows it may pay in the code. */
  readonly challenge: string;
  /** Nobody may be asked anything. */
  readonly isSilent: boolean;
  /** Who signs in is asked although somebody is signed in. */
  readonly choosesAnew: boolean;
  readonly hint: string;
}

export function askedIn(query: Request['query']): Asked {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  return {
    clientId: text('client_id'),
    redirectUri: text('redirect_uri'),
    scopes: scopesIn(text('scope')),
    state: text('state'),
    nonce: text('nonce') || null,
    challenge: text('code_challenge_method') === 'S256' ? text('code_challenge') : '',
    isSilent: text('prompt') === 'none',
    choosesAnew: ['select_account', 'login'].includes(text('prompt')),
    hint: text('login_hint'),
  };
}

/** Why an application is not sent back to, whatever it asks; null where it may be. Only pages of this site are registered here. */
export function wrongIn({ redirectUri, clientId, challenge }: Asked, origin: string): string | null {
  if (clientId === '') return 'AADSTS900144: client_id is missing.';
  if (!redirectUri.startsWith(`${origin}/`)) return `AADSTS50011: ${redirectUri} is not registered.`;
  return challenge === '' ? 'AADSTS9002325: Proof Key for Code Exchange is required.' : null;
}
