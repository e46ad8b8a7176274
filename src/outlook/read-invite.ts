import type { InviteAttendee, InvitePerson, Repeats } from './compose-invite';

/** An invite that somebody received and reads: what Outlook shows of it, and its body on request. */
export interface ReadInvite {
  readonly subject: string;
  readonly organizer: InvitePerson;
  /** Required and optional attendees, in that order. */
  readonly attendees: readonly InviteAttendee[];
  /** Null for a message that is not about a time (a reply, a notice). */
  readonly start: Date | null;
  readonly end: Date | null;
  /** The EWS id; '' when the client gives none. */
  readonly id: string;
  /** A meeting in a calendar; not a message about one. */
  readonly isOnCalendar: boolean;
  /** In a folder or mailbox that somebody else shares with the user. */
  readonly isShared: boolean;
  /** One Office call; rejects with an OfficeCallError. */
  bodyHtml(): Promise<string>;
  /**
   * Opens Outlook's form for a reply to the organizer, with this HTML in it: at most 32 KB (Office: ReplyFormData). The user reads it,
   * changes it and sends it, or does not. Rejects with an OfficeCallError; Outlook on phones has no such form.
   */
  reply(html: string): Promise<void>;
}

/** What Outlook says about a meeting that is open for reading, beyond what its attendees need to know. No call but where it says so. */
export interface SentItem {
  /** Null where Outlook does not say. */
  readonly repeats: Repeats | null;
  /** EWS id of the series, for one meeting of it; '' for any other. */
  readonly seriesId: string;
  readonly optional: readonly InvitePerson[];
  /** Null where Outlook does not say. */
  readonly isAllDay: boolean | null;
  /** Sensitivity private, personal or confidential. */
  readonly isPrivate: boolean;
  /** Addresses of the rooms booked as locations, in lower case. One call; Mailbox 1.8. */
  rooms(): Promise<readonly string[]>;
  /** Names of the categories. One call; Mailbox 1.8. */
  categories(): Promise<readonly string[]>;
  /** Address of whoever shares the calendar; '' where Outlook does not say. One call for a shared item, none for the user's own. */
  owner(): Promise<string>;
}
