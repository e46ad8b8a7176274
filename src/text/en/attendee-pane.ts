import type { AttendeePaneWords } from '../attendee-pane';

export const attendeePane: AttendeePaneWords = {
  title: 'Agenda',
  purpose: 'Purpose',
  why: 'Why you are invited',
  goal: 'Goal',
  agenda: 'Agenda',
  prepare: 'Prepare',
  nextStep: 'Next step',
  notes: 'Notes',
  whyAll: 'Who is invited, and why',
  current: 'Now',
  yourClock: 'By your clock',
  minutes: (minutes) => `${minutes} min`,
  ledBy: (name) => `Led by ${name}`,
  youLead: 'You lead this',
  by: (owner, due) => [owner, due && `by ${due}`].filter(Boolean).join(', '),
  yours: (due) => (due ? `This one is yours, by ${due}` : 'This one is yours'),
  prepareFor: (what) => `Prepares: ${what}`,
  everyone: 'Everyone',
  noReason: 'The invite does not say. Ask the organizer if you wonder.',
  noAgenda: (organizer) =>
    organizer
      ? `This invite has no agenda yet. ${organizer} can add one.`
      : 'This invite has no agenda yet. The organizer can add one.',
  noAgendaOfMine:
    'This invite has no agenda yet. To add one, open the meeting from your calendar to edit it, and choose Agenda.',
  loading: 'Reading the invite…',
  unread: 'The invite could not be read just now.',
  tryAgain: 'Try again',
};
