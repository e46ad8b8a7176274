import type { DecisionWords } from '../../templates/decision';

export const decision: DecisionWords = {
  name: 'Beslutning',
  topics: {
    question: 'Hvad er det helt præcist, vi beslutter, og hvad sker der, hvis vi lader være?',
    options: 'Hvilke muligheder er der tilbage, og hvad taler imod hver af dem?',
    choice: 'Hvilken vælger vi, og hvorfor?',
    first: 'Hvem gør hvad først, og hvem skal have det at vide?',
  },
  preparation: 'Læs materialet, så du ved, hvilken mulighed du hælder til og hvorfor.',
  hints: {
    purpose: 'Hvad er besluttet, når I går fra mødet?',
    goal: 'Hvad gør beslutningen muligt?',
    nextStep: 'Hvad sker der først, når det er besluttet?',
  },
};
