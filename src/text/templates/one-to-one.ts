import type { Language } from '../language';
import type { TemplateWords } from './template-words';

export type OneToOneWords = TemplateWords<'well' | 'obstacle' | 'growth' | 'next'>;

const en: OneToOneWords = {
  name: 'One-to-one',
  topics: {
    well: 'What has gone well since last time, and what made it work?',
    obstacle: 'What is in your way, and what would help?',
    growth: 'What do you want to become better at, and how?',
    next: 'What does each of us do before next time?',
  },
  preparation: 'Choose the one thing that you most want us to talk about.',
  hints: {
    purpose: 'What should the two of you have talked through this time?',
    goal: 'What is your colleague working towards this half-year?',
    nextStep: 'What does one of you do before you meet again?',
  },
};

const sv: OneToOneWords = {
  name: '1:1-samtal',
  topics: {
    well: 'Vad har gått bra sedan sist, och vad gjorde att det fungerade?',
    obstacle: 'Vad står i vägen för dig, och vad skulle hjälpa?',
    growth: 'Vad vill du bli bättre på, och hur?',
    next: 'Vad gör var och en av oss till nästa gång?',
  },
  preparation: 'Välj det du helst av allt vill att vi pratar om.',
  hints: {
    purpose: 'Vad ska ni två ha pratat igenom den här gången?',
    goal: 'Vad arbetar din kollega mot det här halvåret?',
    nextStep: 'Vad gör någon av er innan ni ses igen?',
  },
};

export function oneToOneWords(language: Language): OneToOneWords {
  return { en, sv }[language];
}
