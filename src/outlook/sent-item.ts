import type { InvitePerson, Repeats } from './compose-invite';

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
