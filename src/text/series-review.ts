import { area } from './area';

/** What My meetings says of a series: whether it is still needed, and how it is ended. Days come as people say them. */
export interface SeriesReviewWords {
  readonly stillNeeded: string;
  readonly reading: string;
  /** How many of its meetings were held, within so many days. */
  readonly held: (meetings: number, days: number) => string;
  /** What was said to have come of them: how many say whether the goal was reached, and how many of these that it was not. */
  readonly goals: (told: number, notReached: number) => string;
  readonly endless: string;
  readonly endsOn: (day: string) => string;
  readonly end: (day: string) => string;
  readonly endAfterNext: (day: string) => string;
  /** In the question. */
  readonly willEnd: (day: string) => string;
  readonly done: (day: string) => string;
  readonly already: string;
  readonly notSeen: string;
  readonly again: string;
}

export const seriesReviewWords = area<SeriesReviewWords>('seriesReview');
