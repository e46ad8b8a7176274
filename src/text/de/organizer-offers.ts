import type { OrganizerOffersWords } from '../organizer-offers';
import { stopped } from '../phrases';

export const organizerOffers: OrganizerOffersWords = {
  found: 'Steht schon in der Einladung:',
  use: {
    purpose: 'Als Zweck verwenden',
    goal: 'Als Ziel verwenden',
    nextStep: 'Als nächsten Schritt verwenden',
    preparation: 'Als Vorbereitung verwenden',
    topics: 'Als Themen verwenden',
  },
  useAll: 'Alle verwenden',
  dueIsPast: (due, at) =>
    `${at === null ? 'Der nächste Schritt' : `Der nächste Schritt ${at + 1}`} ist schon vor dieser Besprechung fällig: ${stopped(due)}`,
  moveDue: (due) => `Auf ${due} verschieben`,
};
