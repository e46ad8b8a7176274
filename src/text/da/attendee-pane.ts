import type { AttendeePaneWords } from '../attendee-pane';

export const attendeePane: AttendeePaneWords = {
  title: 'Agenda',
  purpose: 'Formål',
  why: 'Hvorfor du er inviteret',
  goal: 'Mål',
  agenda: 'Agenda',
  prepare: 'Forbered',
  nextStep: 'Næste skridt',
  notes: 'Noter',
  whyAll: 'Hvem der er inviteret, og hvorfor',
  current: 'Nu',
  yourClock: 'I din tidszone',
  minutes: (minutes) => `${minutes} min`,
  ledBy: (name) => `Ledes af ${name}`,
  youLead: 'Du leder dette punkt',
  by: (owner, due) => [owner, due && `senest ${due}`].filter(Boolean).join(', '),
  yours: (due) => (due ? `Du har ansvaret for det her, senest ${due}` : 'Du har ansvaret for det her'),
  prepareFor: (what) => `Forbereder: ${what}`,
  everyone: 'Alle',
  noReason: 'Det står ikke i invitationen. Spørg arrangøren, hvis du er i tvivl.',
  noAgenda: (organizer) =>
    organizer
      ? `Invitationen har ingen agenda endnu. ${organizer} kan tilføje en.`
      : 'Invitationen har ingen agenda endnu. Arrangøren kan tilføje en.',
  noAgendaOfMine:
    'Invitationen har ingen agenda endnu. Åbn mødet til redigering fra kalenderen, og vælg Agenda, så kan du tilføje en.',
  loading: 'Læser invitationen…',
  unread: 'Invitationen kunne ikke læses lige nu.',
  tryAgain: 'Prøv igen',
};
