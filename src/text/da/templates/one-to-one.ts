import type { OneToOneWords } from '../../templates/one-to-one';

export const oneToOne: OneToOneWords = {
  name: '1:1-samtale',
  topics: {
    well: 'Hvad er gået godt siden sidst, og hvad fik det til at lykkes?',
    obstacle: 'Hvad står i vejen for dig, og hvad ville hjælpe?',
    growth: 'Hvad vil du blive bedre til, og hvordan?',
    next: 'Hvad gør hver af os til næste gang?',
  },
  preparation: 'Vælg det, du allerhelst vil tale om.',
  hints: {
    purpose: 'Hvad skal I to have talt igennem denne gang?',
    goal: 'Hvad arbejder din kollega hen imod dette halvår?',
    nextStep: 'Hvad gør en af jer, før I mødes igen?',
  },
};
