import type { OrganizerOffersWords } from '../organizer-offers';

export const organizerOffers: OrganizerOffersWords = {
  found: 'Står allerede i invitationen:',
  use: {
    purpose: 'Brug som formål',
    goal: 'Brug som mål',
    nextStep: 'Brug som næste skridt',
    preparation: 'Brug som forberedelse',
    topics: 'Brug som punkter',
  },
  useAll: 'Brug alle',
  dueIsPast: (due, at) => `Næste skridt${at === null ? '' : ` ${at + 1}`} har frist ${due}, før dette møde.`,
  moveDue: (due) => `Flyt til ${due}`,
};
