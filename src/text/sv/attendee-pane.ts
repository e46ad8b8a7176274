import type { AttendeePaneWords } from '../attendee-pane';

export const attendeePane: AttendeePaneWords = {
  title: 'Agenda',
  purpose: 'Syfte',
  why: 'Varför du är inbjuden',
  goal: 'Slutmål',
  agenda: 'Agenda',
  prepare: 'Förbered',
  nextStep: 'Nästa steg',
  notes: 'Övrigt',
  whyAll: 'Vilka som är inbjudna, och varför',
  current: 'Nu',
  yourClock: 'I din tidszon',
  minutes: (minutes) => `${minutes} min`,
  ledBy: (name) => `Leds av ${name}`,
  youLead: 'Du leder den här punkten',
  by: (owner, due) => [owner, due && `senast ${due}`].filter(Boolean).join(', '),
  yours: (due) => (due ? `Du ansvarar för det här, senast ${due}` : 'Du ansvarar för det här'),
  prepareFor: (what) => `Förbereder: ${what}`,
  everyone: 'Alla',
  noReason: 'Det står inte i inbjudan. Fråga arrangören om du undrar.',
  noAgenda: (organizer) =>
    organizer
      ? `Inbjudan har ingen agenda än. ${organizer} kan lägga till en.`
      : 'Inbjudan har ingen agenda än. Arrangören kan lägga till en.',
  noAgendaOfMine:
    'Inbjudan har ingen agenda än. Öppna mötet för redigering från kalendern och välj Agenda, så kan du lägga till en.',
  loading: 'Läser inbjudan…',
  unread: 'Inbjudan gick inte att läsa just nu.',
  tryAgain: 'Försök igen',
};
