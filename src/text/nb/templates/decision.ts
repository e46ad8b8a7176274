import type { DecisionWords } from '../../templates/decision';

export const decision: DecisionWords = {
  name: 'Beslutning',
  topics: {
    question: 'Hva er det egentlig vi beslutter, og hva skjer hvis vi lar være?',
    options: 'Hvilke alternativer er igjen, og hva taler mot hvert av dem?',
    choice: 'Hvilket velger vi, og hvorfor?',
    first: 'Hvem gjør hva først, og hvem må få vite det?',
  },
  preparation: 'Les saksunderlaget, så du vet hvilket alternativ du heller mot og hvorfor.',
  hints: {
    purpose: 'Hva er besluttet når dere går fra møtet?',
    goal: 'Hva gjør beslutningen mulig?',
    nextStep: 'Hva skjer først når det er besluttet?',
  },
};
