import { area } from './area';

/** When a meeting is, as the locale writes it. */
interface Times {
  readonly when: string;
  /** Meetings of the series in the weeks looked at. */
  readonly times: number;
}

interface Counts {
  readonly none: number;
  readonly incomplete: number;
  readonly complete: number;
}

/** Everything My meetings says. The title, `Write agenda` and the name of the list are a contract: other tools find them so. */
export interface MyMeetingsWords {
  readonly title: string;
  readonly intro: string;
  readonly signIn: string;
  readonly privacy: string;
  readonly lookAhead: string;
  readonly weeks: (weeks: number) => string;
  readonly stop: string;
  readonly goOn: string;
  readonly tryAgain: string;
  readonly readAgain: string;
  readonly loading: string;

  /** The name of the progress bar, and what it has come to. */
  readonly reading: string;
  readonly events: (events: number) => string;
  readonly checked: (checked: number, of: number) => string;
  readonly stopped: (checked: number, of: number | null) => string;
  /** What is at stake, `hours` as the locale writes numbers. */
  readonly summary: (counts: Counts, hours: string) => string;
  readonly allComplete: (meetings: number) => string;
  readonly nothing: string;
  readonly showComplete: (complete: number) => string;
  /** Before the parts that the list can be narrowed to. */
  readonly lacking: string;
  readonly lacks: { readonly [part in 'agenda' | 'purpose' | 'goal' | 'reason' | 'nextStep']: string };
  readonly nothingLacks: string;
  /** How the keyboard goes through the list. */
  readonly keys: string;
  readonly groups: { readonly [group in 'this-week' | 'next-week' | 'later']: string };
  readonly meetings: (meetings: number) => string;

  readonly list: string;
  readonly noSubject: string;
  readonly series: (series: Times) => string;
  readonly ofSeries: (when: string) => string;
  /** The button that opens a series. */
  readonly seriesTimes: (times: number) => string;
  readonly seriesDates: (dates: readonly string[]) => string;
  /** Opens what is known of a series, and its end. */
  readonly stillNeeded: string;
  readonly ownRow: (dates: readonly string[]) => string;
  readonly people: (people: number) => string;
  /** `atLeast`: a distribution list counts as one. */
  readonly hours: (hours: string, isOne: boolean, atLeast: boolean) => string;
  readonly noAgenda: string;
  readonly incomplete: string;
  readonly complete: string;
  /** In place of how far an agenda has come, and of all such meetings. */
  readonly unreadable: string;
  readonly couldNotBeRead: (meetings: number) => string;
  readonly missing: (answers: readonly string[]) => string;
  readonly past: string;
  /** The same, as short as can be. */
  readonly newMark: string;
  /** Beside a meeting that a program made, and the same as short as can be. */
  readonly byProgram: string;
  readonly programMark: string;
  /** Beside a meeting whose agenda stands in words, the same as short as can be, and the button that leads to setting it as a block. */
  readonly inWords: string;
  readonly wordsMark: string;
  readonly setAsBlock: string;
  /** Title and note above the question whether it may be set as the block, and what that does. */
  readonly asBlock: string;
  readonly asBlockNote: string;
  readonly setsBlock: string;
  /** How many other agendas in words are in sight, and the button that sends the updates of all `meetings`. */
  readonly moreInWords: (others: number) => string;
  readonly sendAll: (meetings: number) => string;
  readonly choose: (subject: string) => string;
  readonly write: string;
  readonly change: string;
  readonly opening: string;
  readonly back: string;
  readonly gone: string;
  /** A part of the page that is loaded when it is needed did not come. */
  readonly notLoaded: string;

  readonly several: string;
  readonly chosen: (chosen: number) => string;
  readonly template: string;
  readonly chooseTemplate: string;
  readonly useTemplate: string;
  readonly putsIn: (topics: number, hasPreparation: boolean) => string;
  readonly yoursToWrite: string;
  readonly step: (number: number, of: number, subject: string) => string;
  readonly forSeries: string;
  readonly stopHere: string;
  readonly readingMeeting: string;
  readonly results: string;
  readonly sentComplete: string;
  readonly sentIncomplete: (answers: readonly string[]) => string;
  /** Also for an agenda in words that is a block by now. */
  readonly nothingToAdd: string;
  readonly skipped: string;
  readonly notReached: string;
  readonly nothingSent: string;
  readonly perhapsSent: string;
  readonly notSeen: string;
  /** In place of everything, where the policy says so. */
  readonly off: string;
  /** Where reading the calendar says less than the general sentence (src/text/graph-errors.ts). */
  readonly errors: { readonly forbidden: string };
}

export const myMeetingsWords = area<MyMeetingsWords>('myMeetings');
