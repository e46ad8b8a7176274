import type { Contact } from '../mailbox/contact';
import type { DroppedWords } from '../rewriting/drop-words';
import type { Rewriting } from '../rewriting/rewriting';

/** How this Outlook differs from a well-behaved one. All of it is documented or reported (docs/local-outlook.md). */
export interface Quirks {
  /** Session data reads null for two seconds after a form opens (Mac, OfficeDev/office-js#5951). */
  readonly lateSession: boolean;
  /** The former body is read back for a while after it was replaced (new Mac, OfficeDev/office-js#5983). */
  readonly lateBody: boolean;
  /**
   * A new time from an add-in: taken; answered with success and not taken, once or always (Mac, OfficeDev/office-js#3915); refused
   * with 5001 for start and end of a series (classic, OfficeDev/office-js#1327).
   */
  readonly refusesTime: 'no' | 'once' | 'silently' | 'error';
  /** Setting the end from an add-in puts the invite into UTC (web, OfficeDev/office-js#2198). */
  readonly flipsZone: boolean;
  /** Replacing the body loses its inline pictures, the first time or always (OfficeDev/office-js#6808). */
  readonly losesPictures: 'no' | 'once' | 'always';
  /** Replacing the body loses words of the organizer's own; which (rewriting/drop-words.ts). */
  readonly dropsWords: DroppedWords;
  /** Setting attendees loses those with an apostrophe in the address, and says that it went well (OfficeDev/office-js#3965). */
  readonly dropsApostrophes: boolean;
  /** Reading the body lacks what was typed in the last so many ms (OfficeDev/office-js#5846). */
  readonly readsLateBy: 0 | 1000 | 2000;
  /** When the organizer is among the required attendees: classic always, the web only when editing. */
  readonly organizerListed: 'never' | 'editing' | 'always';
}

/** What an Office call may depend on besides the form: who asks, from where, when. */
export interface World {
  readonly user: Contact;
  /** From the manifest: ReadItem, ReadWriteItem, ReadWriteMailbox. */
  readonly permission: Permission;
  /** Launch event handlers may not open windows or close the form. */
  readonly isHandler: boolean;
  readonly rewriting: Rewriting;
  /** Whether this Outlook has nested app authentication. */
  readonly hasNestedSignIn: boolean;
  readonly quirks: Quirks;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type Permission = 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';
