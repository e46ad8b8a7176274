import { area } from './area';

interface Recipients {
  readonly people: number;
  /** Names of distribution lists. */
  readonly lists: readonly string[];
}

/** What the organizer's form says beside an invite that is sent already, and the question before an update goes out. */
export interface SentInviteWords {
  /** The title of the question: how many get mail. */
  readonly willGet: (recipients: Recipients) => string;
  readonly listsToo: (lists: readonly string[]) => string;
  readonly agendaGoes: string;
  /** The agenda tells what came of the meeting. */
  readonly outcomeGoes: string;
  readonly timeGoes: (change: { was: number; minutes: number }) => string;
  readonly oneMail: string;
  /** The calendar says something else than was asked about. */
  readonly askedAgain: string;
  readonly scope: string;
  readonly thisMeeting: string;
  readonly wholeSeries: string;
  readonly seriesHint: string;
  /** What a new length of the series costs, as Outlook itself warns. */
  readonly seriesTime: string;
  readonly sendUpdate: string;
  readonly notNow: string;

  readonly sending: string;
  readonly sent: (recipients: Recipients) => string;
  readonly sentAlready: string;
  readonly seriesOnly: string;
  readonly notSentYet: string;
  /** After what went wrong. */
  readonly answersStay: string;
  /** Nobody could say whether the update went out. */
  readonly perhapsSent: string;
  /** Beside the status, while nothing waits to be sent. */
  readonly upToDate: string;
  /** The status while something waits that the gate would let through. */
  readonly waitsForUpdate: (hasBlock: boolean) => string;
  readonly onlyHere: string;
  readonly notLoaded: string;
  readonly notYours: string;
  readonly cancelled: string;
  /** The meeting is online, and its invite does not hold the way in. */
  readonly joinLinkMissing: string;
  /** `owner`: whose calendar it is, by name or address; '' where nobody says. */
  readonly shared: (owner: string) => string;

  /** Where the words beside an open form would send the organizer to a form that is not open. */
  readonly plainText: string;
  readonly couldNotRead: string;
  readonly couldNotWrite: string;
  readonly changing: string;
  /** The calendar shows an empty invite, which is known to hold something. */
  readonly emptied: string;
  /** The agenda went out, and the new length did not. */
  readonly oldLength: string;
  readonly lengthNotSeen: string;
  readonly notSeen: string;
  readonly putBack: string;
  readonly notPutBack: string;
}

export const sentInviteWords = area<SentInviteWords>('sentInvite');
