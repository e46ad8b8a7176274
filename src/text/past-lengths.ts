import { area } from './area';

/** What the pane says about how long earlier meetings really took. */
export interface PastLengthsWords {
  /** The button. */
  readonly look: string;
  readonly looking: string;
  readonly none: string;
  /** Lengths in whole minutes. */
  readonly found: (meetings: number, shortest: number, longest: number) => string;
  /** The same by what the organizer told when each had ended. */
  readonly told: { readonly none: string; readonly found: PastLengthsWords['found'] };
  readonly tooFew: (fewest: number) => string;
  /** Where this says less of the matter than the general sentence (src/text/graph-errors.ts). */
  readonly errors: { readonly forbidden: string };
}

export const pastLengthsWords = area<PastLengthsWords>('pastLengths');
