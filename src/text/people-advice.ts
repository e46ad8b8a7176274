import type { Language } from './language';

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
const source = {
  name: 'Leach et al., 2009',
  url: 'https://link.springer.com/article/10.1007/s10869-009-9092-6',
};

const en: PeopleAdviceWords = {
  manyPeople: {
    text: (people) =>
      `With you, ${people} people meet. Research: in large meetings fewer feel involved. Would notes afterwards do for some of them?`,
    source,
  },
  informedOnly: {
    text: (names) =>
      names.length === 1
        ? `${names[0]} is only informed. Make it optional, or send the notes instead?`
        : `${names.length} people are only informed. Make it optional for them, or send the notes instead?`,
    makeOptional: 'Make optional',
    sendNotes: 'Send notes instead',
  },
};

const sv: PeopleAdviceWords = {
  manyPeople: {
    text: (people) =>
      `Med dig är ni ${people} personer. Forskning: i stora möten känner sig färre delaktiga. Räcker det att några får anteckningarna efteråt?`,
    source,
  },
  informedOnly: {
    text: (names) =>
      names.length === 1
        ? `${names[0]} ska bara informeras. Gör det valfritt, eller skicka anteckningarna i stället?`
        : `${names.length} personer ska bara informeras. Gör det valfritt för dem, eller skicka anteckningarna i stället?`,
    makeOptional: 'Gör valfritt',
    sendNotes: 'Skicka anteckningar i stället',
  },
};

export function peopleAdviceWords(language: Language): PeopleAdviceWords {
  return { en, sv }[language];
}
