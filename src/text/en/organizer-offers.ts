import type { OrganizerOffersWords } from '../organizer-offers';

export const organizerOffers: OrganizerOffersWords = {
  found: 'Found in the invite:',
  use: {
    purpose: 'Use as purpose',
    goal: 'Use as goal',
    nextStep: 'Use as next step',
    preparation: 'Use as preparation',
    topics: 'Use as topics',
  },
  useAll: 'Use all',
  dueIsPast: (due, at) =>
    `${at === null ? 'The next step' : `Next step ${at + 1}`} is due ${due}, before this meeting.`,
  moveDue: (due) => `Move to ${due}`,
};
