import type { Language } from './language';

/** The controls beside each attendee in the organizer pane, and those for several at once. */
export interface OrganizerPeopleWords {
  readonly role: (person: string) => string;
  /** The empty choice of a role. */
  readonly noRole: string;
  readonly choose: (person: string) => string;
  readonly chooseAll: string;
  readonly prepares: (person: string) => string;
  readonly addPreparation: (person: string) => string;
  /** The same, where the person stands beside it. */
  readonly addPreparationShort: string;
  readonly chosen: (people: number) => string;
  readonly roleOfChosen: string;
  readonly sameReasonForChosen: string;
  /** Closes a word of advice. */
  readonly gotIt: string;
  /** A line in the agenda: who gets the notes instead of sitting in the meeting. */
  readonly notesGoTo: (names: readonly string[]) => string;
}

const en: OrganizerPeopleWords = {
  role: (person) => `Role of ${person}`,
  noRole: 'Role',
  choose: (person) => `Choose ${person}`,
  chooseAll: 'Choose everyone',
  prepares: (person) => `What ${person} prepares`,
  addPreparation: (person) => `Add preparation for ${person}`,
  addPreparationShort: '+ Preparation',
  chosen: (people) => `${people} chosen`,
  roleOfChosen: 'Role of the chosen',
  sameReasonForChosen: 'Same reason for the chosen',
  gotIt: 'Got it',
  notesGoTo: (names) => `The notes go to ${names.join(', ')}.`,
};

const sv: OrganizerPeopleWords = {
  role: (person) => `Roll för ${person}`,
  noRole: 'Roll',
  choose: (person) => `Välj ${person}`,
  chooseAll: 'Välj alla',
  prepares: (person) => `Vad ${person} förbereder`,
  addPreparation: (person) => `Lägg till förberedelse för ${person}`,
  addPreparationShort: '+ Förberedelse',
  chosen: (people) => (people === 1 ? '1 vald' : `${people} valda`),
  roleOfChosen: 'Roll för de valda',
  sameReasonForChosen: 'Samma skäl för de valda',
  gotIt: 'Okej',
  notesGoTo: (names) => `Anteckningarna går till ${names.join(', ')}.`,
};

export function organizerPeopleWords(language: Language): OrganizerPeopleWords {
  return { en, sv }[language];
}
