import type { CustomerVisitWords } from '../../templates/customer-visit';

export const customerVisit: CustomerVisitWords = {
  name: 'Kundebesøk',
  topics: {
    questions: 'Hvilke av spørsmålene deres begynner vi med?',
    wanted: 'Hva vil dere oppnå, hva har skjedd siden sist, og hva står i veien?',
    solution: 'Hvordan ser en god løsning ut, og hvordan merker dere at den virker?',
    next: 'Hva gjør hver av oss nå, og når?',
  },
  preparation: [
    'Tenk over hvilke spørsmål som er viktigst for dere, og ta dem med.',
    'Vi leser notatene fra sist på forhånd, så vi kan begynne der.',
  ].join('\n'),
  internalPreparation: [
    'Hva vet vi om kunden som vi ikke visste sist?',
    'Hvilke to ting vil vi forstå, og hvem spør?',
    'Hvem snakker om hva, og hvem lytter mest?',
    'Hva tar vi ikke opp, og hva kan vi ikke love?',
    'Hvilket neste steg håper vi å gå derfra med?',
  ].join('\n'),
  hints: {
    purpose: 'Hva skal kunden og dere vite eller ha avklart etterpå? Kunden leser dette også.',
    goal: 'Hva vil kunden oppnå til slutt?',
    nextStep: 'Hva skjer først etter besøket? Velg noe kunden venter på.',
  },
};
