import type { CustomerVisitWords } from '../../templates/customer-visit';

export const customerVisit: CustomerVisitWords = {
  name: 'Kundebesøg',
  topics: {
    questions: 'Hvilke af jeres spørgsmål begynder vi med?',
    wanted: 'Hvad vil I opnå, hvad er sket siden sidst, og hvad står i vejen?',
    solution: 'Hvordan ser en god løsning ud, og hvordan mærker I, at den virker?',
    next: 'Hvad gør hver af os nu, og hvornår?',
  },
  preparation: [
    'Tænk over, hvilke spørgsmål der er vigtigst for jer, og tag dem med.',
    'Vi læser noterne fra sidst på forhånd, så vi kan begynde der.',
  ].join('\n'),
  internalPreparation: [
    'Hvad ved vi om kunden, som vi ikke vidste sidst?',
    'Hvilke to ting vil vi forstå, og hvem spørger?',
    'Hvem taler om hvad, og hvem lytter mest?',
    'Hvad tager vi ikke op, og hvad kan vi ikke love?',
    'Hvilket næste skridt håber vi at gå derfra med?',
  ].join('\n'),
  hints: {
    purpose: 'Hvad skal kunden og I vide eller have afklaret bagefter? Kunden læser det også.',
    goal: 'Hvad vil kunden opnå i sidste ende?',
    nextStep: 'Hvad sker der først efter besøget? Vælg noget, kunden venter på.',
  },
};
