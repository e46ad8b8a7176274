import type { Person } from '../agenda/agenda';
import type { JudgedInvite } from '../rules/verdict';
import type { WriteRequest, WriteResult } from './write-agenda';

/**
 * All that the agenda form knows of the world: one invite. Two implementations, in src/targets: the form that is open in Outlook, and the
 * event on the calendar (docs/decisions/0013-one-form-two-targets.md).
 *
 * No promise of a target rejects and each settles: what could not be read or done is in what it resolves to. What a target cannot do at
 * all it does not have (the optional members), so that nothing is offered that would fail.
 */
export interface FormTarget {
  /** Who is invited, to what and when. */
  readSnapshot(): Promise<InviteSnapshot>;
  readBody(): Promise<BodyReading>;
  /**
   * Puts the agenda, and a length that waits for it, into the invite, and says what came of it. `onLooking` hears while the invite is read until
   * nobody types in it any more.
   */
  write(request: WriteRequest, onLooking?: (isLooking: boolean) => void): Promise<WriteResult | AskAgain>;
  /**
   * Asks the organizer before anything is written, where writing sends mail. What was agreed to holds for the next `write` alone. Without
   * it, nothing is asked.
   */
  askBeforeWriting?(plan: WritePlan): Promise<Consent>;
  /** What the form saves beside the invite: texts by key, none of them written into it yet. */
  readonly saved: SavedTexts;
  readonly time: TimeTarget;
  /** Calls back when somebody is invited or taken off, or the time changes. Resolves to whether it will; false may be tried again. */
  subscribe(onChange: (changed: 'people' | 'time') => void): Promise<boolean>;
  /** What the gate handed over when it opened the form; '' for nothing. Null when nobody could say. */
  openedWith?(): Promise<string | null>;
  /** Makes required attendees optional, or takes them off the invite. */
  moveAttendees?(people: readonly Person[], to: Destination): Promise<Moved>;
  /** Takes away what the gate said about the invite, now that it passes. */
  clearNotice?(): Promise<void>;
  /** Ids of the invite and its series, as Outlook or Graph tells them; '' for none. */
  readIds(): Promise<InviteIds>;
  close(): void;
}

/** An invite at one moment. What could not be read is blank. */
export interface InviteSnapshot {
  readonly judged: JudgedInvite;
  /** Whether anybody said who is invited; without it nobody's answers are left out. */
  readonly isPeopleKnown: boolean;
  /** Nothing was answered in time. */
  readonly isSilent: boolean;
  /** Null where nobody said. */
  readonly start: Date | null;
  /** The attendees who are optional. */
  readonly optional: readonly Person[];
}

export type BodyReading =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'plain-text' }
  /** `timed-out`: nothing answered, and asking again takes as long. */
  | { readonly kind: 'unread' | 'timed-out' };

export interface InviteIds {
  readonly invite: string;
  readonly series: string;
}

/** Where required attendees go: to the optional ones, or off the invite. */
export type Destination = 'optional' | 'off';

/** `missing`: who was on the invite and is not any more, though nobody wanted that; not even adding them again helped. */
export interface Moved {
  readonly isMoved: boolean;
  readonly missing: readonly Person[];
}

/** What is about to be written. */
export interface WritePlan {
  readonly snapshot: InviteSnapshot;
  /** Whether the agenda changes; else only the time does. */
  readonly hasAgenda: boolean;
  /** Whether the agenda tells what came of the meeting: then it is of that one meeting, and of no other of its series. */
  readonly hasOutcome: boolean;
}

/** `unable`: the question could not be put; `text` says why. */
export type Consent =
  | { readonly kind: 'given' | 'withheld' }
  | { readonly kind: 'unable'; readonly text: string };

/** Nothing was written: what was agreed to is not what would happen, and is to be asked about once more. */
export interface AskAgain {
  readonly kind: 'ask-again';
  readonly text: string;
}

/** Why a text could not be saved: there is no room for it (Office error 9051), or the call failed. */
export type SaveResult = 'saved' | 'full' | 'failed';

export interface SavedTexts {
  /** Everything saved, by key; null when it could not be read. */
  read(): Promise<Readonly<Record<string, string>> | null>;
  /** Saves a text, or takes it away (null). `isLeaving`: the page may be gone in a moment, so nothing is waited for. */
  save(key: string, text: string | null, isLeaving?: boolean): Promise<SaveResult>;
  /**
   * A second place for the draft while it is on its way to the first, there at once; null takes it away. Not everywhere, and never a reason to
   * fail.
   */
  saveLocally?(text: string | null): void;
  /** What lies in the second place; null for nothing. To be asked after `read` and a snapshot, which tell which invite it is. */
  readLocally?(): string | null;
}

/** The time of an invite. */
export interface TimeTarget {
  /** Null when nobody said when the meeting is. */
  read(): Promise<MeetingTime | null>;
  /** How the invite repeats; null when nobody said in time: then nobody knows how to change its length. */
  readRecurrence(): Promise<Recurrence | null>;
  /**
   * Gives the meeting this length, in minutes, or has it wait for the next `write`. The start stays. `from`: the length that it is changed from;
   * one that somebody else has chosen since stays.
   */
  changeLength(minutes: number, from?: number): Promise<LengthChange>;
  /** Ends a series without an end on a day, as yyyy-mm-dd. Not where that takes an update of its own. */
  endSeries?(day: string): Promise<SeriesEnded>;
}

/**
 * What came of ending a series. `refused`: it is as it was. `unanswered`: nobody could say what became of it. `changed-since`: it has an end by now,
 * or is no series any more; nothing was tried.
 */
export type SeriesEnded =
  | { readonly kind: 'ended'; readonly day: string }
  | { readonly kind: 'refused' | 'unanswered' | 'changed-since' };

/** What a clock on the organizer's wall shows. */
export interface LocalTime {
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number;
  readonly year: number;
  /** Names of the zone it may be in, Outlook's own first (Windows' names mostly), then the browser's (IANA). */
  readonly timeZones: readonly string[];
}

export interface MeetingTime {
  readonly start: Date;
  /** The start by the organizer's clock. */
  readonly local: LocalTime;
  readonly end: Date;
  readonly isAllDay: boolean;
  /** The length that the invite has while another waits for the next `write`; null when none waits. Minutes. */
  readonly sentMinutes: number | null;
}

/** How an invite repeats. `occurrence`: one meeting of a series. `timeZone` is the invite's, null where nobody says. */
export type Recurrence =
  | { readonly kind: 'single' | 'occurrence'; readonly timeZone: string | null }
  | {
      readonly kind: 'series';
      readonly minutes: number;
      readonly timeZone: string | null;
      /** The last day as yyyy-mm-dd; null for no end. Left out where nobody says. */
      readonly until?: string | null;
    };

/** What came of giving the meeting another length. Lengths in minutes. */
export type LengthChange =
  | {
      /** `pending`: it goes out with the next `write`. */
      readonly kind: 'changed' | 'pending';
      readonly was: number;
      readonly minutes: number;
      readonly isSeries: boolean;
      /** The time zone of the invite, where Outlook changed that too; else null. */
      readonly zone: { readonly from: string; readonly to: string } | null;
    }
  /** `refused`: the time is as it was. `unanswered`: nobody could say what became of it. `unread`: nothing was tried. */
  | { readonly kind: 'refused' | 'unanswered' | 'unread' }
  /** The meeting is not as long any more as was said; nothing was tried. */
  | { readonly kind: 'changed-since'; readonly minutes: number }
  /** The time is neither as it was nor as wanted: somebody else's, or Outlook's own. It stays. */
  | { readonly kind: 'astray'; readonly minutes: number };
