import type { Language } from './language';

/** Everything the attendee pane says. The headings are a contract: other tools find the sections by them (design §6). */
export interface AttendeePaneWords {
  readonly title: string;
  readonly purpose: string;
  readonly why: string;
  readonly goal: string;
  readonly agenda: string;
  readonly prepare: string;
  readonly nextStep: string;
  readonly minutes: (minutes: number) => string;
  readonly ledBy: (name: string) => string;
  readonly by: (owner: string, due: string) => string;
  readonly noReason: string;
  readonly noAgenda: (organizer: string) => string;
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
  minutes: (minutes) => `${minutes} min`,
  ledBy: (name) => `Led by ${name}`,
  by: (owner, due) => [owner, due && `by ${due}`].filter(Boolean).join(', '),
  noReason: 'The invite does not say. Ask the organizer if you wonder.',
  noAgenda: (organizer) =>
    organizer
      ? `This invite has no agenda yet. ${organizer} can add one.`
      : 'This invite has no agenda yet. The organizer can add one.',
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
  minutes: (minutes) => `${minutes} min`,
  ledBy: (name) => `Leds av ${name}`,
  by: (owner, due) => [owner, due && `senast ${due}`].filter(Boolean).join(', '),
  noReason: 'Det står inte i inbjudan. Fråga arrangören om du undrar.',
  noAgenda: (organizer) =>
    organizer
      ? `Inbjudan har ingen agenda än. ${organizer} kan lägga till en.`
      : 'Inbjudan har ingen agenda än. Arrangören kan lägga till en.',
  loading: 'Läser inbjudan…',
  unread: 'Inbjudan gick inte att läsa just nu.',
  tryAgain: 'Försök igen',
};

export function attendeePaneWords(language: Language): AttendeePaneWords {
  return language === 'sv' ? sv : en;
}
