import { area } from './area';

/** What the pane says about who is invited (codes in src/agenda/people-advice.ts). */
export interface PeopleAdviceWords {
  readonly manyPeople: {
    readonly text: (people: number) => string;
    /** Who found it, and where to read it. */
    readonly source: { readonly name: string; readonly url: string };
  };
  readonly informedOnly: {
    readonly text: (names: readonly string[]) => string;
    readonly makeOptional: string;
    readonly sendNotes: string;
  };
}

// Leach, Rogelberg, Warr & Burnfield 2009, surveys of 958 and 292 people: size negatively related to
// attendees' involvement. A survey, not
// an experiment, so it says what people reported.
export const source = {
  name: 'Leach et al., 2009',
  url: 'https://link.springer.com/article/10.1007/s10869-009-9092-6',
};

export const peopleAdviceWords = area<PeopleAdviceWords>('peopleAdvice');
