import type { AttendeePaneWords } from '../attendee-pane';

export const attendeePane: AttendeePaneWords = {
  title: 'Asialista',
  purpose: 'Tarkoitus',
  why: 'Miksi sinut on kutsuttu',
  goal: 'Tavoite',
  agenda: 'Asialista',
  prepare: 'Valmistele',
  nextStep: 'Seuraava askel',
  notes: 'Lisätiedot',
  whyAll: 'Ketkä on kutsuttu ja miksi',
  current: 'Nyt',
  yourClock: 'Oman kellosi mukaan',
  minutes: (minutes) => `${minutes} min`,
  ledBy: (name) => `Vetäjä: ${name}`,
  youLead: 'Sinä vedät tämän',
  by: (owner, due) => [owner, due && `viimeistään ${due}`].filter(Boolean).join(', '),
  yours: (due) => (due ? `Tämä on sinun tehtäväsi, viimeistään ${due}` : 'Tämä on sinun tehtäväsi'),
  prepareFor: (what) => `Valmistelee: ${what}`,
  everyone: 'Kaikki',
  noReason: 'Kutsussa ei kerrota sitä. Kysy järjestäjältä, jos mietit asiaa.',
  noAgenda: (organizer) =>
    organizer
      ? `Kutsussa ei ole vielä asialistaa. ${organizer} voi lisätä sen.`
      : 'Kutsussa ei ole vielä asialistaa. Järjestäjä voi lisätä sen.',
  noAgendaOfMine:
    'Kutsussa ei ole vielä asialistaa. Lisää se avaamalla kokous kalenterista muokattavaksi ja valitsemalla Asialista.',
  loading: 'Luetaan kutsua…',
  unread: 'Kutsua ei voitu juuri nyt lukea.',
  tryAgain: 'Yritä uudelleen',
};
