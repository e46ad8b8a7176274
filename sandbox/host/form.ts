import type { Contact } from '../mailbox/contact';
import type { InviteContent, SentMail } from '../mailbox/invite';

/** A notice of the add-in above the form, as office.js hands it over. */
export interface FormNotice {
  readonly key: string;
  /** office.js numbers them: 0 informational, 1 progress, 2 error, 3 insight. */
  readonly type: number;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly NoticeAction[];
}

interface NoticeAction {
  readonly actionType: string;
  readonly actionText: string;
  readonly commandId: string;
  readonly contextData?: unknown;
}

/**
 * An invite open in a form, with what Outlook keeps about the form itself. A value: every Office call and every key pressed
 * makes the next one.
 */
export interface Form extends InviteContent {
  readonly mode: 'compose' | 'read';
  /** Null until saved. */
  readonly id: string | null;
  /** Whether attendees have it already. */
  readonly isSent: boolean;
  readonly organizer: Contact;
  /** Whose calendar it is in, where that is not the user's own. */
  readonly sharedBy: Contact | null;
  /** Names typed and not known to the address book: on the form, unseen by Office.js. */
  readonly unresolved: { readonly required: readonly string[]; readonly optional: readonly string[] };
  readonly session: Readonly<Record<string, string>>;
  readonly notices: readonly FormNotice[];
  readonly customProperties: string;
  /** What the gate or a notice handed to the pane it opened; '' otherwise. */
  readonly initializationContext: string;
  /** When the form was opened, in milliseconds. */
  readonly openedAt: number;
  /** What was typed over lately, oldest first, for a client that reads the body late. */
  readonly formerBodies: readonly { readonly html: string; readonly until: number }[];
  /** Whether a new time was refused already, for a client that does so once. */
  readonly timeRefused: boolean;
  /** Whether pictures were lost already, for a client that does so once. */
  readonly picturesLost: boolean;
  /** The mail that is read here; null for an invite in the calendar. */
  readonly mail: SentMail | null;
  /** A body that was replaced and is still what a reader gets until `until` (new Mac, OfficeDev/office-js#5983). */
  readonly staleBody: { readonly html: string; readonly until: number } | null;
}
