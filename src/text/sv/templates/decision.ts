import type { DecisionWords } from '../../templates/decision';

export const decision: DecisionWords = {
  name: 'Beslut',
  topics: {
    question: 'Vad är det vi beslutar, och vad händer om vi låter bli?',
    options: 'Vilka alternativ finns kvar, och vad talar emot vart och ett?',
    choice: 'Vilket väljer vi, och varför?',
    first: 'Vem gör vad först, och vilka behöver få veta?',
  },
  preparation: 'Läs underlaget, så att du vet vilket alternativ du lutar åt och varför.',
  hints: {
    purpose: 'Vad är beslutat när ni går därifrån?',
    goal: 'Vad gör beslutet möjligt?',
    nextStep: 'Vad händer först när det är beslutat?',
  },
};
