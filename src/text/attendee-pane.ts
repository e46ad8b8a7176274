import type { Language } from './language';

/** Everything the attendee pane says. The headings are a contract: other tools find the sections by them. */
export interface AttendeePaneWords {
  readonly title: string;
  readonly purpose: string;
  readonly why: string;
  readonly goal: string;
  readonly agenda: string;
  readonly prepare: string;
  readonly nextStep: string;
  readonly notes: string;
  /** Above everybody's reasons, for the organizer. */
  readonly whyAll: string;
  readonly yourClock: string;
  readonly minutes: (minutes: number) => string;
  readonly ledBy: (name: string) => string;
  readonly youLead: string;
  readonly by: (owner: string, due: string) => string;
  /** The next step is the reader's own. */
  readonly yours: (due: string) => string;
  readonly prepareFor: (what: string) => string;
  readonly everyone: string;
  readonly noReason: string;
  readonly noAgenda: (organizer: string) => string;
  readonly noAgendaOfMine: string;
  readonly loading: string;
  readonly unread: string;
  readonly tryAgain: string;
}

const en: AttendeePaneWords = {
  title: 'Agenda',
  purpose: 'Purpose',
  why: 'Why you are invited',
  goal: 'Goal',
  agenda: 'Agenda',
  prepare: 'Prepare',
  nextStep: 'Next step',
  notes: 'Notes',
  whyAll: 'Who is invited, and why',
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

const sv: AttendeePaneWords = {
  title: 'Agenda',
  purpose: 'Syfte',
  why: 'Varför du är inbjuden',
  goal: 'Slutmål',
  agenda: 'Agenda',
  prepare: 'Förbered',
  nextStep: 'Nästa steg',
  notes: 'Övrigt',
  whyAll: 'Vilka som är inbjudna, och varför',
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

export function attendeePaneWords(language: Language): AttendeePaneWords {
  return language === 'sv' ? sv : en;
}
