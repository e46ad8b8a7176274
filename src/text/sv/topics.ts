import type { TopicsWords } from '../topics';

export const topics: TopicsWords = {
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
