import type { InternalSalesMeetingWords } from '../../templates/internal-sales-meeting';

export const internalSalesMeeting: InternalSalesMeetingWords = {
  name: 'Réunion commerciale interne',
  topics: {
    moved: 'Qu’est-ce qui a bougé et que le CRM ne peut pas nous dire ?',
    dates: 'Quelles dates de signature ont été repoussées, et pourquoi ?',
    learned: 'Que pouvons-nous tous apprendre d’un cas client ?',
    stuck: 'Quelles affaires reçoivent une prochaine étape aujourd’hui, et lesquelles abandonnons-nous ?',
  },
  preparation: [
    'Être à l’heure, téléphone en silencieux. Appeler les clients avant ou après.',
    'Mettre le CRM à jour avant la réunion, pas pendant. Apporter son ordinateur et sa liste d’affaires.',
    'Pour une affaire bloquée : qui décide ? Que coûte l’attente ? Quelle date ? Sans réponse : on l’abandonne.',
  ].join('\n'),
  hints: {
    purpose: 'Qu’allez-vous apprendre ou régler ensemble que le CRM ne peut pas vous dire ?',
    goal: 'De quel objectif de vente vous rapprochez-vous, et pour quand ?',
    nextStep: 'Quelle affaire avance en premier, et comment ?',
  },
};
