import { area } from './area';

/** What the organizer is asked when a meeting has ended, and what is said about it afterwards. */
export interface OutcomeWords {
  /** The heading of the form, of what attendees read, and of the button of a meeting in the list. */
  readonly heading: string;
  readonly goal: Readonly<Record<'reached' | 'on-the-way' | 'not-reached', string>>;
  /** What the choice is about, for whoever listens. */
  readonly goalChoice: string;
  readonly decided: string;
  readonly decidedHint: string;
  /** Above the times, and the name of the box for another one. */
  readonly endedAt: string;
  /** One of the times: "Ended at 09:50". */
  readonly endedAtTime: (time: string) => string;
  readonly endedAtHint: string;
  readonly noSuchTime: string;
  readonly save: string;
  readonly nothingYet: string;
  /** A prepared mail in place of an update. */
  readonly mail: string;
  readonly mailSubject: (subject: string) => string;
  /** Above the ended meetings in My meetings. */
  readonly list: string;
  readonly showAll: (meetings: number) => string;
  /** The button of one meeting: its subject, and when it was. */
  readonly about: (subject: string) => string;
  /** Of the last time, in the next invite: "Last time: goal on the way · 3 of 4 steps done". */
  readonly lastTime: (parts: readonly string[]) => string;
  readonly goalLast: Readonly<Record<'reached' | 'on-the-way' | 'not-reached', string>>;
  readonly stepsDone: (done: number, steps: number) => string;
}

export const outcomeWords = area<OutcomeWords>('outcome');
