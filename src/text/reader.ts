import { area } from './area';

/** What the attendee pane says to a reader it cannot place among the invited, and to the organizer. */
export interface ReaderWords {
  readonly organizer: string;
  /** `lists`: names of the distribution lists that the invite went to. */
  readonly listed: (lists: readonly string[]) => string;
  /** Above the reason that the invite gives for a list. */
  readonly listReason: (list: string) => string;
  readonly alias: (name: string, address: string) => string;
  readonly forwarded: string;
  readonly unknown: string;
  /** Above the reasons of the others. */
  readonly others: string;
}

export const readerWords = area<ReaderWords>('reader');
