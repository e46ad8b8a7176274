/**
 * An open invite, as the rest of the product sees it: plain data in, promises out. The one implementation on office.js is
 * `office-compose-invite.ts`; tests stand in for it with `test/builders/fake-compose-invite.ts`.
 *
 * Every promise settles: a call that office.js never answers rejects with an OfficeCallError of kind `timed-out`.
 */

export interface InvitePerson {
  readonly name: string;
  /** SMTP address, or '' when Outlook gives none. */
  readonly address: string;
}

export interface InviteAttendee extends InvitePerson {
  readonly kind: 'person' | 'list' | 'room';
  /** Among the optional attendees; required ones do not say. */
  readonly isOptional?: boolean;
  /** What Exchange calls somebody in its directory, where Outlook gives that in place of an address. */
  readonly directoryName?: string;
}

/** A notice in the bar above the form. Outlook takes 150 characters; the adapter shortens longer ones. */
export type Notice =
  | { readonly kind: 'information'; readonly message: string }
  /** With one action, which opens the organizer pane (Office: InsightMessage, Mailbox 1.10). */
  | { readonly kind: 'insight'; readonly message: string; readonly action: string; readonly context: string };

/**
 * How an invite repeats. `occurrence`: one meeting of a series, opened by itself. `timeZone` is the invite's, by the name that Outlook has
 * for it; null where it does not say, as for every meeting that happens once. `until`: the last day of a series as yyyy-mm-dd, null for one without
 * an end; left out where nobody says.
 */
export type Repeats =
  | { readonly kind: 'single' | 'occurrence'; readonly timeZone: string | null }
  | {
      readonly kind: 'series';
      readonly minutes: number;
      readonly timeZone: string | null;
      readonly until?: string | null;
    };

/** What a clock on the organizer's wall shows. */
export interface LocalTime {
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number;
  readonly year: number;
  /** Names of the zone it may be in, Outlook's own first (Windows' names mostly), then the browser's (IANA). */
  readonly timeZones: readonly string[];
}

export interface ComposeInvite {
  /** Required and optional attendees whose names Outlook has resolved, in that order. Two Office calls. */
  attendees(): Promise<readonly InviteAttendee[]>;
  /** Those of one field whose names Outlook has resolved; others are left out (Office: Recipients.getAsync). One call. */
  attendeesIn(field: 'required' | 'optional'): Promise<readonly InviteAttendee[]>;
  /** Adds people to the optional attendees, at most 100. */
  addOptional(people: readonly InvitePerson[]): Promise<void>;
  /** Adds people to the required attendees, at most 100; whoever is there already stays. */
  addRequired(people: readonly InvitePerson[]): Promise<void>;
  /**
   * Replaces the required attendees, at most 100. Names that Outlook had not resolved yet are lost, and addresses with an apostrophe have been
   * dropped silently (OfficeDev/office-js#3965): read back who is there.
   */
  setRequired(people: readonly InvitePerson[]): Promise<void>;
  /** Addresses of the rooms booked as locations, in lower case. One call; Mailbox 1.8. */
  rooms(): Promise<readonly string[]>;
  organizer(): Promise<InvitePerson>;
  subject(): Promise<string>;
  start(): Promise<Date>;
  end(): Promise<Date>;
  /** Ends the meeting at another time; the start stays. Classic Outlook refuses it for a series (5001, OfficeDev/office-js#1327). */
  setEnd(end: Date): Promise<void>;
  /** One call; Mailbox 1.7. May never be answered (OfficeDev/office-js#3125). */
  repeats(): Promise<Repeats>;
  /** Office's id of the series that this invite is one meeting of; '' for none. No call. */
  seriesId(): Promise<string>;
  /** Gives every meeting of a series this length, in whole minutes. Rejects for an invite that is no series. Two calls. */
  setSeriesMinutes(minutes: number): Promise<void>;
  /** Ends a series on a day, as yyyy-mm-dd. Rejects for an invite that is no series. Two calls. */
  setSeriesUntil(day: string): Promise<void>;
  /** The time of day in the organizer's calendar. No call. */
  localTime(time: Date): LocalTime;
  isAllDay(): Promise<boolean>;
  /** Sensitivity private, personal or confidential. */
  isPrivate(): Promise<boolean>;
  /** Names of the categories. */
  categories(): Promise<readonly string[]>;
  /** The EWS id, or null for an invite that has never been saved (ItemNotSaved, 9046). */
  id(): Promise<string | null>;

  bodyType(): Promise<'html' | 'text'>;
  bodyHtml(): Promise<string>;
  /** Replaces the whole body. At most 1,000,000 characters. */
  setBody(html: string): Promise<void>;
  /** Puts HTML above everything in the body, which is not touched otherwise. At most 1,000,000 characters. */
  prependBody(html: string): Promise<void>;

  /** Everything this add-in saves with the open form (Office: sessionData, 50,000 characters in all). One call. */
  session(): Promise<Readonly<Record<string, string>>>;
  /**
   * Rejects with code 9051 when the session data would grow beyond its limit. Does not wait for calls that read; `isLeaving`: not for anything,
   * for the page may be gone in a moment.
   */
  saveInSession(key: string, value: string, isLeaving?: boolean): Promise<void>;
  removeFromSession(key: string, isLeaving?: boolean): Promise<void>;
  /** From now on one of the page's calls in flight is for the two above alone. */
  reserveSaving(): void;

  /** Shows a notice, in place of an earlier one under the same key. */
  showNotice(key: string, notice: Notice): Promise<void>;
  /** Takes a notice away; nothing happens when there is none. */
  clearNotice(key: string): Promise<void>;

  /** Calls back after attendees were added or removed. Resolves to a function that stops it. */
  onAttendeesChanged(listener: () => void): Promise<() => void>;
  /** Calls back after the time of the meeting or its recurrence was changed in the form. Resolves to a function that stops it. */
  onTimeChanged(listener: () => void): Promise<() => void>;
  /** What the gate or a notice handed over when it opened the pane; '' when the user opened it. */
  openedWith(): Promise<string>;
  /** Closes the pane, leaving the invite open (Office: ui.closeContainer). */
  closePane(): void;
}

/** The user at the keyboard, who need not be the organizer (delegates, shared calendars). No Office call. */
export interface OutlookUser extends InvitePerson {
  /** BCP 47, Outlook's display language. */
  readonly locale: string;
}

/**
 * The part of an open invite that the gate may touch. It can read, note something with the open form and show a notice; it has no way
 * to write what the organizer wrote (docs/decisions/0003-the-gate-only-reads.md), nor does gate.js carry the code to.
 */
export type CheckedInvite = Pick<
  ComposeInvite,
  | 'attendees'
  | 'rooms'
  | 'organizer'
  | 'subject'
  | 'start'
  | 'end'
  | 'isAllDay'
  | 'isPrivate'
  | 'categories'
  | 'id'
  | 'bodyHtml'
  | 'session'
  | 'saveInSession'
  | 'showNotice'
  | 'clearNotice'
>;
