import type { Language } from './language';

/** What the part of the organizer pane about topics says. Names of its controls are a contract: other tools find them so. */
export interface TopicsWords {
  readonly topics: string;
  readonly topic: (number: number) => string;
  /** In the empty box. */
  readonly question: string;
  readonly minutes: (number: number) => string;
  /** In the empty box. */
  readonly min: string;
  /** Opens what else there is to a topic. */
  readonly more: (number: number) => string;
  readonly lead: (number: number) => string;
  /** In the empty box. */
  readonly whoLeads: string;
  /** Below a topic that somebody brings, such as a customer case: opens the boxes for it. */
  readonly whoBrings: string;
  /** In the empty box of who leads it. */
  readonly whose: string;
  /** The box for what they bring, once they are named. */
  readonly brings: (name: string) => string;
  /** In that box. */
  readonly bringsHint: string;
  /** Below such a topic, until it is filled. */
  readonly notFilled: string;
  /** Below a topic, where somebody leads it. */
  readonly ledBy: (name: string) => string;
  readonly up: (number: number) => string;
  readonly down: (number: number) => string;
  readonly remove: (number: number) => string;
  /** On the button itself. */
  readonly removeShort: string;
  readonly drag: (number: number) => string;
  readonly add: string;
  /** For whoever listens, after a topic has moved or gone. */
  readonly moved: (place: { number: number; of: number }) => string;
  readonly removed: (left: number) => string;
}

const en: TopicsWords = {
  topics: 'Topics',
  topic: (number) => `Topic ${number}`,
  question: 'Which question?',
  minutes: (number) => `Minutes for topic ${number}`,
  min: 'min',
  more: (number) => `More for topic ${number}`,
  lead: (number) => `Who leads topic ${number}`,
  whoLeads: 'Who leads?',
  whoBrings: 'Whose is it, and what do they bring?',
  whose: 'Whose is it?',
  brings: (name) => `What does ${name} bring?`,
  bringsHint: 'Which case, and what is there to learn?',
  notFilled: 'Not filled yet: say whose it is and what they bring.',
  ledBy: (name) => `Led by ${name}`,
  up: (number) => `Move topic ${number} up`,
  down: (number) => `Move topic ${number} down`,
  remove: (number) => `Remove topic ${number}`,
  removeShort: 'Remove',
  drag: (number) => `Drag topic ${number}`,
  add: 'Add topic',
  moved: ({ number, of }) => `Now topic ${number} of ${of}`,
  removed: (left) => (left === 0 ? 'Topic removed, none left' : `Topic removed, ${left} left`),
};

const sv: TopicsWords = {
  topics: 'Punkter',
  topic: (number) => `Punkt ${number}`,
  question: 'Vilken fråga?',
  minutes: (number) => `Minuter för punkt ${number}`,
  min: 'min',
  more: (number) => `Mer för punkt ${number}`,
  lead: (number) => `Vem leder punkt ${number}`,
  whoLeads: 'Vem leder?',
  whoBrings: 'Vems är det, och vad tar de med sig?',
  whose: 'Vems är det?',
  brings: (name) => `Vad tar ${name} med sig?`,
  bringsHint: 'Vilket fall, och vad finns att lära?',
  notFilled: 'Inte klar än: skriv vems det är och vad de tar med sig.',
  ledBy: (name) => `Leds av ${name}`,
  up: (number) => `Flytta upp punkt ${number}`,
  down: (number) => `Flytta ner punkt ${number}`,
  remove: (number) => `Ta bort punkt ${number}`,
  removeShort: 'Ta bort',
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
