import type { OrganizerOffersWords } from '../organizer-offers';

export const organizerOffers: OrganizerOffersWords = {
  found: 'Står allerede i invitasjonen:',
  use: {
    purpose: 'Bruk som formål',
    goal: 'Bruk som mål',
    nextStep: 'Bruk som neste steg',
    preparation: 'Bruk som forberedelser',
    topics: 'Bruk som punkter',
  },
  useAll: 'Bruk alle',
  dueIsPast: (due, at) => `Neste steg${at === null ? '' : ` ${at + 1}`} har frist ${due}, før dette møtet.`,
  moveDue: (due) => `Flytt til ${due}`,
};
