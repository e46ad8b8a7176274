import type { Language } from '../language';
import type { TemplateWords } from './template-words';

export type DecisionWords = TemplateWords<'question' | 'options' | 'choice' | 'first'>;

const en: DecisionWords = {
  name: 'Decision',
  topics: {
    question: 'What exactly are we deciding, and what happens if we do not?',
    options: 'Which options are left, and what speaks against each of them?',
    choice: 'Which one do we choose, and why?',
    first: 'Who does what first, and who needs to know?',
  },
  preparation: 'Read the material, and know which option you lean towards and why.',
  hints: {
    purpose: 'What will be decided when you leave the room?',
    goal: 'What does the decision make possible?',
    nextStep: 'What happens first once it is decided?',
  },
};

const sv: DecisionWords = {
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

export function decisionWords(language: Language): DecisionWords {
  return { en, sv }[language];
}
