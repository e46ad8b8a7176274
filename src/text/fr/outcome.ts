import type { OutcomeWords } from '../outcome';
import { counted } from './phrases';

export const outcome: OutcomeWords = {
  heading: 'Qu’a donné la réunion ?',
  goal: { reached: 'Résultat atteint', 'on-the-way': 'En bonne voie', 'not-reached': 'Non atteint' },
  goalChoice: 'Comment cela s’est passé',
  decided: 'Décisions',
  decidedHint: 'Une décision par ligne, s’il y en a eu',
  endedAt: 'Terminée à',
  endedAtTime: (time) => `Terminée à ${time}`,
  endedAtHint: 'Autre heure',
  noSuchTime: 'Écrivez une heure, par exemple 09:50.',
  save: 'Enregistrer le bilan',
  nothingYet: 'Choisissez d’abord comment cela s’est passé, ou écrivez ce qui a été décidé.',
  mail: 'L’envoyer plutôt par e‑mail',
  mailSubject: (subject) => `Ce que la réunion a donné : ${subject}`,
  list: 'Qu’ont donné ces réunions ?',
  showAll: (meetings) => `Afficher les ${meetings}`,
  about: (subject) => `Qu’a donné la réunion ? ${subject}`,
  lastTime: (parts) => `La dernière fois : ${parts.join(' · ')}`,
  goalLast: {
    reached: 'résultat atteint',
    'on-the-way': 'en bonne voie',
    'not-reached': 'résultat non atteint',
  },
  stepsDone: (done, steps) =>
    `${done} ${counted(steps, 'étape sur', 'étapes sur')} ${steps} ${counted(done, 'faite', 'faites')}`,
};
