import type { Language } from '../language';
import type { TemplateWords } from './template-words';

/** Read by the customer too: "you" is the customer, and nothing here is about selling. What is, stands in `internalPreparation`. */
export type CustomerVisitWords = TemplateWords<'questions' | 'wanted' | 'solution' | 'next'>;

const en: CustomerVisitWords = {
  name: 'Customer visit',
  topics: {
    questions: 'Which of your questions do we start with?',
    wanted: 'What do you want to achieve, what has changed, and what stands in the way?',
    solution: 'What would a good solution look like, and how will you know that it works?',
    next: 'What does each of us do next, and by when?',
  },
  preparation: [
    'Think of the questions that matter most to you, and bring them.',
    'We read the notes from last time beforehand, so that we can start from there.',
  ].join('\n'),
  internalPreparation: [
    'What do we know about them that we did not know last time?',
    'Which two things do we want to understand, and who asks?',
    'Who speaks about what, and who mostly listens?',
    'What do we not bring up, and what can we not promise?',
    'Which next step do we hope to leave with?',
  ].join('\n'),
  hints: {
    purpose: 'What will the customer and you know or have settled afterwards? The customer reads this too.',
    goal: 'What does the customer want to achieve in the end?',
    nextStep: 'What happens first after the visit? Choose something the customer is waiting for.',
  },
};

const sv: CustomerVisitWords = {
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

export function customerVisitWords(language: Language): CustomerVisitWords {
  return { en, sv }[language];
}
