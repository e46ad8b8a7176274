import { area } from './area';

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

export const organizerPeopleWords = area<OrganizerPeopleWords>('organizerPeople');
