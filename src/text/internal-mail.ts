import { area } from './area';

/** The preparation that only colleagues read: what the pane says of it, and the mail that carries it. */
export interface InternalMailWords {
  /** In the pane. */
  readonly advice: string;
  /** Who gets the mail: `names` is never empty. */
  readonly goesTo: (names: readonly string[]) => string;
  /** No colleague is on the invite, or nobody knows who is one. */
  readonly goesToNobody: string;
  readonly button: string;
  readonly subject: (subject: string) => string;
  /** First in the mail. */
  readonly forColleagues: string;
  /** Before the names of the guests. */
  readonly weMeet: (names: readonly string[]) => string;
}

/** More names than these are counted. */
export const mostNames = 5;

export const internalMailWords = area<InternalMailWords>('internalMail');
