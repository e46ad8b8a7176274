import type { Language } from './language';

/** The controls beside each attendee in the organizer pane, and those for several at once. */
export interface OrganizerPeopleWords {
  readonly role: (person: string) => string;
  /** The empty choice of a role. */
  readonly noRole: string;
  /** Takes over a reason that the person was given before; and the same for those who do not see beside whom it stands. */
  readonly takeReason: (reason: string) => string;
  readonly takeReasonFor: (reason: string, person: string) => string;
  readonly makeOptional: (person: string) => string;
  /** The same, where the person stands beside it. */
  readonly makeOptionalShort: string;
  /** Opens what may be done with several at once. */
  readonly chooseSeveral: string;
  readonly choose: (person: string) => string;
  readonly chooseAll: string;
  readonly prepares: (person: string) => string;
  readonly addPreparation: (person: string) => string;
  /** The same, where the person stands beside it. */
  readonly addPreparationShort: string;
  /** Before what a person prepares, where it is only shown. */
  readonly preparesShort: string;
  /** Several who share a reason, the first by name. */
  readonly andOthers: (person: string, others: number) => string;
  /** The question for those, `several` as `andOthers` names them. */
  readonly whySeveral: (several: string) => string;
  /** Above the number from which one reason is enough: gives one person a reason of their own. */
  readonly addReasonForOne: string;
  /** Names the box in which that person is looked for. */
  readonly whoGetsAReason: string;
  readonly howMany: (people: number) => string;
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
  takeReason: (reason) => `Use “${reason}”`,
  takeReasonFor: (reason, person) => `Use “${reason}” as last time for ${person}`,
  makeOptional: (person) => `Make optional: ${person}`,
  makeOptionalShort: 'Make optional',
  chooseSeveral: 'Choose several',
  choose: (person) => `Choose ${person}`,
  chooseAll: 'Choose everyone',
  prepares: (person) => `What ${person} prepares`,
  addPreparation: (person) => `Add preparation for ${person}`,
  addPreparationShort: '+ Preparation',
  preparesShort: 'Prepares:',
  andOthers: (person, others) => `${person} and ${others} ${others === 1 ? 'other' : 'others'}`,
  whySeveral: (several) => `Why are ${several} invited?`,
  addReasonForOne: 'Add reason for one person',
  whoGetsAReason: 'Who gets a reason of their own?',
  howMany: (people) => `· ${people} people`,
  chosen: (people) => `${people} chosen`,
  roleOfChosen: 'Role of the chosen',
  sameReasonForChosen: 'Same reason for the chosen',
  gotIt: 'Got it',
  notesGoTo: (names) => `The notes go to ${names.join(', ')}.`,
};

const sv: OrganizerPeopleWords = {
  role: (person) => `Roll för ${person}`,
  noRole: 'Roll',
  takeReason: (reason) => `Använd ”${reason}”`,
  takeReasonFor: (reason, person) => `Använd ”${reason}” som förra gången för ${person}`,
  makeOptional: (person) => `Gör valfri: ${person}`,
  makeOptionalShort: 'Gör valfri',
  chooseSeveral: 'Välj flera',
  choose: (person) => `Välj ${person}`,
  chooseAll: 'Välj alla',
  prepares: (person) => `Vad ${person} förbereder`,
  addPreparation: (person) => `Lägg till förberedelse för ${person}`,
  addPreparationShort: '+ Förberedelse',
  preparesShort: 'Förbereder:',
  andOthers: (person, others) => `${person} och ${others} ${others === 1 ? 'annan' : 'andra'}`,
  whySeveral: (several) => `Varför är ${several} inbjudna?`,
  addReasonForOne: 'Lägg till skäl för en person',
  whoGetsAReason: 'Vem får ett eget skäl?',
  howMany: (people) => `· ${people} personer`,
  chosen: (people) => (people === 1 ? '1 vald' : `${people} valda`),
  roleOfChosen: 'Roll för de valda',
  sameReasonForChosen: 'Samma skäl för de valda',
  gotIt: 'Okej',
  notesGoTo: (names) => `Anteckningarna går till ${names.join(', ')}.`,
};

export function organizerPeopleWords(language: Language): OrganizerPeopleWords {
  return { en, sv }[language];
}
