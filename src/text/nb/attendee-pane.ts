import type { AttendeePaneWords } from '../attendee-pane';

export const attendeePane: AttendeePaneWords = {
  title: 'Agenda',
  purpose: 'Formål',
  why: 'Hvorfor du er invitert',
  goal: 'Mål',
  agenda: 'Agenda',
  prepare: 'Forbered',
  nextStep: 'Neste steg',
  notes: 'Notater',
  whyAll: 'Hvem som er invitert, og hvorfor',
  current: 'Nå',
  yourClock: 'I din tidssone',
  minutes: (minutes) => `${minutes} min`,
  ledBy: (name) => `Ledes av ${name}`,
  youLead: 'Du leder dette punktet',
  by: (owner, due) => [owner, due && `senest ${due}`].filter(Boolean).join(', '),
  yours: (due) => (due ? `Du har ansvaret for dette, senest ${due}` : 'Du har ansvaret for dette'),
  prepareFor: (what) => `Forbereder: ${what}`,
  everyone: 'Alle',
  noReason: 'Det står ikke i invitasjonen. Spør arrangøren hvis du lurer.',
  noAgenda: (organizer) =>
    organizer
      ? `Invitasjonen har ingen agenda ennå. ${organizer} kan legge til en.`
      : 'Invitasjonen har ingen agenda ennå. Arrangøren kan legge til en.',
  noAgendaOfMine:
    'Invitasjonen har ingen agenda ennå. Åpne møtet for redigering fra kalenderen og velg Agenda, så kan du legge til en.',
  loading: 'Leser invitasjonen…',
  unread: 'Invitasjonen kunne ikke leses akkurat nå.',
  tryAgain: 'Prøv på nytt',
};
