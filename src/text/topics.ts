import type { Language } from './language';

/** What the part of the organizer pane about topics says. Names of its controls are a contract: other tools find them so. */
export interface TopicsWords {
  readonly topics: string;
  readonly hint: string;
  readonly topic: (number: number) => string;
  /** In the empty box. */
  readonly question: string;
  readonly minutes: (number: number) => string;
  /** Behind the box. */
  readonly min: string;
  readonly lead: (number: number) => string;
  /** In the empty box. */
  readonly whoLeads: string;
  readonly up: (number: number) => string;
  readonly down: (number: number) => string;
  readonly remove: (number: number) => string;
  readonly drag: (number: number) => string;
  readonly add: string;
  /** For whoever listens, after a topic has moved or gone. */
  readonly moved: (place: { number: number; of: number }) => string;
  readonly removed: (left: number) => string;
}

const en: TopicsWords = {
  topics: 'Topics',
  hint: 'Optional. Write each as a question to answer.',
  topic: (number) => `Topic ${number}`,
  question: 'Which question?',
  minutes: (number) => `Minutes for topic ${number}`,
  min: 'min',
  lead: (number) => `Who leads topic ${number}`,
  whoLeads: 'Who leads?',
  up: (number) => `Move topic ${number} up`,
  down: (number) => `Move topic ${number} down`,
  remove: (number) => `Remove topic ${number}`,
  drag: (number) => `Drag topic ${number}`,
  add: 'Add topic',
  moved: ({ number, of }) => `Now topic ${number} of ${of}`,
  removed: (left) => (left === 0 ? 'Topic removed, none left' : `Topic removed, ${left} left`),
};

const sv: TopicsWords = {
  topics: 'Punkter',
  hint: 'Valfritt. Skriv var och en som en fråga att besvara.',
  topic: (number) => `Punkt ${number}`,
  question: 'Vilken fråga?',
  minutes: (number) => `Minuter för punkt ${number}`,
  min: 'min',
  lead: (number) => `Vem leder punkt ${number}`,
  whoLeads: 'Vem leder?',
  up: (number) => `Flytta upp punkt ${number}`,
  down: (number) => `Flytta ner punkt ${number}`,
  remove: (number) => `Ta bort punkt ${number}`,
  drag: (number) => `Dra punkt ${number}`,
  add: 'Lägg till punkt',
  moved: ({ number, of }) => `Nu punkt ${number} av ${of}`,
  removed: (left) =>
    left === 0 ? 'Punkten är borttagen, ingen är kvar' : `Punkten är borttagen, ${left} kvar`,
};

/** The words about topics in one language. */
export function topicsWords(language: Language): TopicsWords {
  return { en, sv }[language];
}
