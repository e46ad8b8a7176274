import type { OrganizerOffersWords } from '../organizer-offers';

export const organizerOffers: OrganizerOffersWords = {
  found: 'Står redan i inbjudan:',
  use: {
    purpose: 'Använd som syfte',
    goal: 'Använd som slutmål',
    nextStep: 'Använd som nästa steg',
    preparation: 'Använd som förberedelser',
    topics: 'Använd som punkter',
  },
  useAll: 'Använd alla',
  dueIsPast: (due, at) =>
    `Nästa steg${at === null ? '' : ` ${at + 1}`} ska vara klart ${due}, före det här mötet.`,
  moveDue: (due) => `Flytta till ${due}`,
};
