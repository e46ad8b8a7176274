import { type SignInStamp, signInInForce } from '../policy/stamped';
import { GraphCallError } from './graph-call-error';

import type { SignIn } from './sign-in';

export interface SignInDeps {
  /** The mail address of whose Outlook it is: the right account of several is taken without asking. */
  readonly loginHint?: string;
  /** @default as stamped into this site */
  readonly stamp?: SignInStamp | null;
}

/** Signing in with MSAL, which is loaded with the first call and not before. */
export function openSignIn({ loginHint = '', stamp = signInInForce }: SignInDeps = {}): SignIn {
  const msal = onceLoaded('sign-in', async () => {
    if (stamp === null) throw new GraphCallError('not-set-up', 'sign-in');
    const { msalSignIn } = await import(/* webpackChunkName: "sign-in" */ './msal-sign-in');
    return msalSignIn({ stamp, loginHint });
  });
  return {
    prepare: async () => {
      await msal();
    },
    token: async (scopes, again) => (await msal()).token(scopes, again),
  };
}

let pages: SignIn | null = null;

/** The one of this page: two MSALs on one page would open two windows. The first caller's `loginHint` counts. */
export function signInOfPage(loginHint?: string): SignIn {
  pages ??= openSignIn(loginHint === undefined ? {} : { loginHint });
  return pages;
}

/**
 * A part of the site that is loaded once, when it is first used. When it could not be loaded (no network, or the site was published anew meanwhile), the
 * next use tries again. Rejects with a GraphCallError, of kind `offline` for a part that did not come.
 */
export function onceLoaded<T>(what: string, load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error instanceof GraphCallError
        ? error
        : new GraphCallError('offline', what, null, String(error));
    });
    return loading;
  };
}
