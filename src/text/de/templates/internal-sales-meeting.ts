import type { InternalSalesMeetingWords } from '../../templates/internal-sales-meeting';

export const internalSalesMeeting: InternalSalesMeetingWords = {
  name: 'Interne Vertriebsrunde',
  topics: {
    moved: 'Was hat sich bewegt, das nicht im CRM steht?',
    dates: 'Welche Abschlusstermine haben sich verschoben, und warum?',
    learned: 'Was können wir alle aus einem Kundenfall lernen?',
    stuck: 'Welche Chancen bekommen heute einen nächsten Schritt, und welche geben wir auf?',
  },
  preparation: [
    'Pünktlich kommen, Telefon lautlos. Kundengespräche davor oder danach.',
    'CRM vorher aktualisieren, nicht währenddessen. Laptop und Chancenliste mitbringen.',
    'Stockt eine Chance: Wer entscheidet? Was kostet das Warten? Welches Datum? Keine Antwort: aufgeben.',
  ].join('\n'),
  hints: {
    purpose: 'Was lernen oder klären Sie gemeinsam, das Ihnen das CRM nicht sagen kann?',
    goal: 'Welchem Vertriebsziel kommen Sie näher, und bis wann?',
    nextStep: 'Welche Chance bewegt sich zuerst, und wie?',
  },
};
