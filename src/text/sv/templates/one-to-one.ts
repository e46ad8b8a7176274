import type { OneToOneWords } from '../../templates/one-to-one';

export const oneToOne: OneToOneWords = {
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
