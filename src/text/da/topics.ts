import type { TopicsWords } from '../topics';

export const topics: TopicsWords = {
  topics: 'Punkter',
  topic: (number) => `Punkt ${number}`,
  question: 'Hvilket spørgsmål?',
  minutes: (number) => `Minutter til punkt ${number}`,
  min: 'min',
  more: (number) => `Mere for punkt ${number}`,
  lead: (number) => `Hvem leder punkt ${number}`,
  whoLeads: 'Hvem leder?',
  whoBrings: 'Hvis case er det, og hvad skal med?',
  whose: 'Hvis case er det?',
  brings: (name) => `Hvad har ${name} med?`,
  bringsHint: 'Hvilken case, og hvad er der at lære?',
  notFilled: 'Ikke færdig endnu: skriv, hvis case det er, og hvad der skal med.',
  ledBy: (name) => `Ledes af ${name}`,
  up: (number) => `Flyt punkt ${number} op`,
  down: (number) => `Flyt punkt ${number} ned`,
  remove: (number) => `Fjern punkt ${number}`,
  removeShort: 'Fjern',
  drag: (number) => `Træk punkt ${number}`,
  add: 'Tilføj punkt',
  moved: ({ number, of }) => `Nu punkt ${number} af ${of}`,
  removed: (left) =>
    left === 0 ? 'Punktet er fjernet, ingen tilbage' : `Punktet er fjernet, ${left} tilbage`,
};
