import type { CustomerVisitWords } from '../../templates/customer-visit';

export const customerVisit: CustomerVisitWords = {
  name: 'Kundbesök',
  topics: {
    questions: 'Vilka av era frågor börjar vi med?',
    wanted: 'Vad vill ni uppnå, vad har hänt sedan sist och vad står i vägen?',
    solution: 'Hur ser en bra lösning ut, och hur märker ni att den fungerar?',
    next: 'Vad gör var och en av oss härnäst, och till när?',
  },
  preparation: [
    'Fundera på vilka frågor som är viktigast för er och ta med dem.',
    'Vi läser anteckningarna från sist i förväg, så att vi kan börja där.',
  ].join('\n'),
  internalPreparation: [
    'Vad vet vi om kunden som vi inte visste förra gången?',
    'Vilka två saker vill vi förstå, och vem frågar?',
    'Vem talar om vad, och vem lyssnar mest?',
    'Vad tar vi inte upp, och vad kan vi inte lova?',
    'Vilket nästa steg hoppas vi gå därifrån med?',
  ].join('\n'),
  hints: {
    purpose: 'Vad ska kunden och ni veta eller ha avgjort efteråt? Kunden läser också det här.',
    goal: 'Vad vill kunden uppnå till slut?',
    nextStep: 'Vad händer först efter besöket? Välj något som kunden väntar på.',
  },
};
