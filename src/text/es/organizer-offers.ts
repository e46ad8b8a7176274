import type { OrganizerOffersWords } from '../organizer-offers';

export const organizerOffers: OrganizerOffersWords = {
  found: 'Ya está en la invitación:',
  use: {
    purpose: 'Usar como propósito',
    goal: 'Usar como resultado esperado',
    nextStep: 'Usar como próximo paso',
    preparation: 'Usar como preparación',
    topics: 'Usar como temas',
  },
  useAll: 'Usar todo',
  dueIsPast: (due, at) =>
    `El próximo paso${at === null ? '' : ` ${at + 1}`} es para el ${due}, antes de esta reunión.`,
  moveDue: (due) => `Mover al ${due}`,
};
