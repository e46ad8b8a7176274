import type { Language } from './language';

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

const en: PastLengthsWords = {
  look: 'Look at how long it really took',
  looking: 'Looking at earlier meetings…',
  none: 'Teams has not kept how long earlier meetings like this one took.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `The one earlier meeting that Teams kept took ${shortest} minutes.`
      : shortest === longest
        ? `The ${meetings} earlier meetings that Teams kept took ${shortest} minutes each.`
        : `The ${meetings} earlier meetings that Teams kept took ${shortest} to ${longest} minutes.`,
  told: {
    none: 'You have not told when earlier meetings like this one ended. What came of it? asks for that.',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `The one earlier meeting whose end you told took ${shortest} minutes.`
        : shortest === longest
          ? `The ${meetings} earlier meetings whose end you told took ${shortest} minutes each.`
          : `The ${meetings} earlier meetings whose end you told took ${shortest} to ${longest} minutes.`,
  },
  tooFew: (fewest) => `At least ${fewest} meetings are needed to suggest a time.`,
  errors: {
    forbidden: 'Teams does not let Syfte see how long your meetings took. Your administrator can see why.',
  },
};

const sv: PastLengthsWords = {
  look: 'Se hur lång tid det brukar ta',
  looking: 'Tittar på tidigare möten…',
  none: 'Teams har inte sparat hur lång tid tidigare möten som det här tog.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `Det enda tidigare möte som Teams har sparat tog ${shortest} minuter.`
      : shortest === longest
        ? `De ${meetings} tidigare möten som Teams har sparat tog ${shortest} minuter vardera.`
        : `De ${meetings} tidigare möten som Teams har sparat tog ${shortest} till ${longest} minuter.`,
  told: {
    none: 'Du har inte sagt när tidigare möten som det här slutade. Det frågar Vad ledde mötet till? efter.',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `Det enda tidigare möte som du har sagt när det slutade tog ${shortest} minuter.`
        : shortest === longest
          ? `De ${meetings} tidigare möten som du har sagt när de slutade tog ${shortest} minuter vardera.`
          : `De ${meetings} tidigare möten som du har sagt när de slutade tog ${shortest} till ${longest} minuter.`,
  },
  tooFew: (fewest) => `Det behövs ${fewest} för att föreslå en tid utifrån dem.`,
  errors: {
    forbidden: 'Teams låter inte Syfte se hur lång tid dina möten tog. Din administratör kan se varför.',
  },
};

export function pastLengthsWords(language: Language): PastLengthsWords {
  return { en, sv }[language];
}
