import { area } from './area';

/** What the organizer pane says about the last time that a meeting was held. Days come as people say them. */
export interface LastTimeWords {
  /** The button that looks for it, and what it does. */
  readonly offer: string;
  readonly hint: string;
  readonly looking: string;
  readonly stop: string;
  /** Above the meetings that were found. */
  readonly choose: string;
  readonly meeting: (subject: string, day: string) => string;
  readonly noSubject: string;
  readonly alike: Readonly<Record<'series' | 'subject' | 'people', string>>;
  readonly close: string;
  readonly none: string;
  /** The invite says nothing yet by which an earlier meeting could be found. */
  readonly nothingToCompare: string;
  readonly copied: (meeting: string) => string;
  /** Above what was left open. */
  readonly previousNextSteps: string;
  readonly step: (what: string, owner: string, due: string) => string;
  /** `days`: for how many whole days. */
  readonly openSince: (day: string, days: number) => string;
  readonly ownerNotInvited: (owner: string) => string;
  readonly done: string;
  readonly drop: string;
  readonly carryOver: string;
  /** Where this says less of the matter than the general sentence (src/text/graph-errors.ts). */
  readonly errors: { readonly forbidden: string };
}

export const lastTimeWords = area<LastTimeWords>('lastTime');
