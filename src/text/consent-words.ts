/** What an administrator reads on the page that consent for everyone returns to. */
export interface ConsentWords {
  readonly given: string;
  /** `code` is the sign-in service's own, 'AADSTS65004'; '' where it gave none. */
  readonly notGiven: (code: string) => string;
  readonly nothing: string;
}
