/** Why the token that there is will not do: Graph wants these claims, or turned it away. */
export type TokenAgain = { readonly claims: string } | { readonly isFresh: true };

/** Signing in, as far as the calls to Graph see it. Every rejection is a GraphCallError. */
export interface SignIn {
  /**
   * Loads what signing in needs, so that the click that comes next can open the sign-in window at once: a browser keeps a window
   * shut that opens long after the click. Shows nothing, and asks nobody.
   */
  prepare(): Promise<void>;
  /** An access token: without a word where that can be, else a window asks. */
  token(scopes: readonly string[], again?: TokenAgain): Promise<string>;
}

/** How long a sign-in window may take, in ms: for a name, a password and a second factor. */
export const signInWindowTimeout = 180_000;
