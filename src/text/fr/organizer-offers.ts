import type { OrganizerOffersWords } from '../organizer-offers';

export const organizerOffers: OrganizerOffersWords = {
  found: 'Déjà dans l’invitation :',
  use: {
    purpose: 'Utiliser comme but',
    goal: 'Utiliser comme résultat visé',
    nextStep: 'Utiliser comme prochaine étape',
    preparation: 'Utiliser comme préparation',
    topics: 'Utiliser comme points',
  },
  useAll: 'Tout utiliser',
  dueIsPast: (due, at) =>
    `${at === null ? 'La prochaine étape' : `La prochaine étape ${at + 1}`} est prévue pour le ${due}, avant cette réunion.`,
  moveDue: (due) => `Reporter au ${due}`,
};
