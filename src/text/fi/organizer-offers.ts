import type { OrganizerOffersWords } from '../organizer-offers';
import { stopped } from '../phrases';

export const organizerOffers: OrganizerOffersWords = {
  found: 'Kutsussa on jo:',
  use: {
    purpose: 'Käytä tarkoituksena',
    goal: 'Käytä tavoitteena',
    nextStep: 'Käytä seuraavana askeleena',
    preparation: 'Käytä valmistautumisena',
    topics: 'Käytä asioina',
  },
  useAll: 'Käytä kaikki',
  dueIsPast: (due, at) =>
    `Seuraavan askeleen${at === null ? '' : ` ${at + 1}`} määräpäivä on ennen tätä kokousta: ${stopped(due)}`,
  moveDue: (due) => `Uusi päivä: ${due}`,
};
