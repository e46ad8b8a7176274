import type { CustomerVisitWords } from '../../templates/customer-visit';

export const customerVisit: CustomerVisitWords = {
  name: 'Kundenbesuch',
  topics: {
    questions: 'Mit welchen Ihrer Fragen fangen wir an?',
    wanted: 'Was möchten Sie erreichen, was hat sich geändert, und was steht im Weg?',
    solution: 'Wie sähe eine gute Lösung aus, und woran merken Sie, dass sie funktioniert?',
    next: 'Was tut jeder von uns als Nächstes, und bis wann?',
  },
  preparation: [
    'Überlegen Sie, welche Fragen Ihnen am wichtigsten sind, und bringen Sie sie mit.',
    'Wir lesen vorab die Notizen vom letzten Mal, damit wir dort anknüpfen können.',
  ].join('\n'),
  internalPreparation: [
    'Was wissen wir über den Kunden, das wir letztes Mal nicht wussten?',
    'Welche zwei Dinge möchten wir verstehen, und wer fragt danach?',
    'Wer spricht worüber, und wer hört vor allem zu?',
    'Was sprechen wir nicht an, und was können wir nicht zusagen?',
    'Mit welchem nächsten Schritt möchten wir hinausgehen?',
  ].join('\n'),
  hints: {
    purpose: 'Was wissen oder vereinbaren der Kunde und Sie bis zum Ende? Der Kunde liest das auch.',
    goal: 'Was möchte der Kunde letztlich erreichen?',
    nextStep: 'Was geschieht nach dem Besuch als Erstes? Am besten etwas, worauf der Kunde wartet.',
  },
};
