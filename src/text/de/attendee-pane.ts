import type { AttendeePaneWords } from '../attendee-pane';

export const attendeePane: AttendeePaneWords = {
  title: 'Agenda',
  purpose: 'Zweck',
  why: 'Warum Sie eingeladen sind',
  goal: 'Ziel',
  agenda: 'Agenda',
  prepare: 'Bitte vorbereiten',
  nextStep: 'Nächster Schritt',
  notes: 'Anmerkungen',
  whyAll: 'Wer eingeladen ist und warum',
  current: 'Jetzt',
  yourClock: 'In Ihrer Zeitzone',
  minutes: (minutes) => `${minutes} min`,
  ledBy: (name) => `Geleitet von ${name}`,
  youLead: 'Dieses Thema leiten Sie',
  by: (owner, due) => [owner, due && `bis ${due}`].filter(Boolean).join(', '),
  yours: (due) => (due ? `Dieser Schritt ist Ihrer, bis ${due}` : 'Dieser Schritt ist Ihrer'),
  prepareFor: (what) => `Bereitet vor: ${what}`,
  everyone: 'Alle',
  noReason: 'Das steht nicht in der Einladung. Fragen Sie gern den Organisator.',
  noAgenda: (organizer) =>
    organizer
      ? `Diese Einladung hat noch keine Agenda. ${organizer} kann eine hinzufügen.`
      : 'Diese Einladung hat noch keine Agenda. Der Organisator kann eine hinzufügen.',
  noAgendaOfMine:
    'Diese Einladung hat noch keine Agenda. Öffnen Sie die Besprechung im Kalender zum Bearbeiten und wählen Sie Agenda, um eine hinzuzufügen.',
  loading: 'Einladung wird gelesen …',
  unread: 'Die Einladung ließ sich gerade nicht lesen.',
  tryAgain: 'Erneut versuchen',
};
