import { area } from './area';

/** What the form says of a series without an end. Days come as people say them. */
export interface SeriesEndWords {
  readonly advice: (weeks: number) => string;
  /** What it costs, as Outlook itself warns. */
  readonly exceptions: string;
  readonly end: (day: string) => string;
  readonly ended: (day: string) => string;
  readonly refused: string;
  readonly unanswered: string;
  readonly changedSince: string;
}

/** Thirteen weeks. */
export const quarter = 13;

export const seriesEndWords = area<SeriesEndWords>('seriesEnd');
