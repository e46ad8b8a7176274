/** Why the cached token is not enough: Graph asks for these claims, or refused it. */
export type TokenAgain = { readonly claims: string } | { readonly isFresh: true };

/** Signing in, as far as the calls to Graph see it. Every rejection is a GraphCallError. */
export interface SignIn {
  /**
   * Loads the code for signing in, so that the next click can open the sign-in window at once: browsers block a window that opens long after
   * the click. Shows nothing.
   */
  prepare(): Promise<void>;
  /** An access token: silently where possible, else a sign-in window opens. */
  token(scopes: readonly string[], again?: TokenAgain): Promise<string>;
}

/** How long a sign-in window may take, in ms: for a name, a password and a second factor. */
export const signInWindowTimeout = 180_000;
