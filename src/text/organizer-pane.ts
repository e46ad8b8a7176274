import { area } from './area';

type NextStepPart = 'what' | 'owner' | 'due';

export type Lost = 'text' | 'image' | 'attachment' | 'join-link';

type SpliceRefusal =
  | 'too-large'
  | 'unclosed'
  | 'unusual-page'
  | 'broken-block'
  | 'block-in-pieces'
  | 'inside-link'
  | 'picture-inside'
  | 'join-link-inside';

/** Everything the organizer pane says. The labels are a contract: other tools find the fields by them. */
export interface OrganizerPaneWords {
  readonly title: string;
  readonly purpose: string;
  readonly purposeHint: string;
  readonly purposeMissing: string;
  readonly goal: string;
  readonly goalHint: string;
  readonly goalMissing: string;
  readonly people: string;
  readonly peopleHint: string;
  readonly noPeople: string;
  readonly why: (person: string) => string;
  readonly whyMissing: string;
  /** A lead that a role put in still waits for its end. */
  readonly whyUnfinished: string;
  /** Beside an answer of one word, which counts. */
  readonly sayMore: string;
  readonly whyEveryone: string;
  readonly whyEveryoneHint: string;
  readonly sameReason: string;
  readonly preparation: string;
  readonly preparationHint: string;
  readonly addPreparation: string;
  /** Asks for an answer that this meeting does not need. */
  readonly addAnswer: { readonly [answer in 'goal' | 'reasons' | 'nextStep']: string };
  /** Of one of several: `at` is its place, from 0. The first goes without a number. */
  readonly nextStep: (at: number) => string;
  readonly nextStepHint: string;
  readonly nextStepMissing: string;
  readonly nextStepOwner: (at: number) => string;
  readonly ownerMissing: string;
  readonly nextStepDue: (at: number) => string;
  readonly dueHint: string;
  readonly dueMissing: string;
  /** What was typed names no day. */
  readonly dueUnread: string;
  /** The line that stands for owner and date, as it is heard; `said` is what it shows. */
  readonly ownerAndDue: (said: string, at: number) => string;
  /** In its place while one of them is missing. */
  readonly whoAndWhen: (at: number) => string;
  /** Of somebody who was chosen and is not in the meeting any more. */
  readonly ownerNotInvited: (owner: string) => string;
  readonly anotherNextStep: string;
  readonly anotherNextStepHint: string;
  readonly removeNextStep: (at: number) => string;
  readonly nextStepRemoved: (at: number) => string;
  readonly putBackNextStep: string;
  readonly chooseDate: (at: number) => string;
  readonly notes: string;
  readonly notesHint: string;

  readonly add: string;
  readonly update: string;
  readonly close: string;
  readonly tryAgain: string;

  readonly ready: string;
  readonly readyToAdd: (hasBlock: boolean) => string;
  readonly stillMissing: (answers: readonly string[]) => string;
  /** Phrases for `stillMissing`. */
  readonly missingPurpose: string;
  readonly missingGoal: string;
  readonly missingReasons: (people: readonly string[]) => string;
  readonly missingNextStep: (parts: readonly NextStepPart[], at: number) => string;
  /** Beside those that are named; `more` is at least two. */
  readonly missingNextSteps: (more: number) => string;
  readonly nobodyYet: string;
  readonly notAddedYet: (hasBlock: boolean) => string;
  /** The meeting was moved since its topics got their clock times. */
  readonly timesAreOld: string;
  /** The block was edited by hand, and the organizer has two versions to choose from. */
  readonly chooseVersion: string;
  readonly writing: string;
  /** While the text of the invite is read until it is at rest. */
  readonly looking: string;

  readonly loading: string;
  readonly unreachable: string;
  readonly bodyUnread: string;
  readonly peopleUnknown: string;
  readonly plainText: string;
  /** What was typed has waited for longer than a second. */
  readonly draftLate: string;
  readonly draftFull: string;
  readonly draftFailed: string;

  readonly secondAgenda: string;
  readonly alreadyThere: string;
  readonly nothingToAdd: string;
  readonly noReasonToShare: string;
  readonly ownVersionSaved: (hasBlock: boolean) => string;
  /** While attendees are made optional, or taken off the invite. */
  readonly moving: (to: 'optional' | 'off', names: readonly string[]) => string;
  /** Attendees made optional, or taken off the invite to get the notes. */
  readonly moved: (to: 'optional' | 'off', names: readonly string[]) => string;
  readonly notMoved: string;
  /** Outlook took people off the invite whom nobody wanted to take off. */
  readonly missing: (names: readonly string[]) => string;
  readonly couldNotRead: string;
  readonly couldNotWrite: string;
  readonly changing: string;
  /** Where an agenda stood, nothing at all is read. */
  readonly emptied: string;
  readonly notSeen: string;
  readonly putBack: (lost: readonly Lost[]) => string;
  readonly notPutBack: (lost: readonly Lost[]) => string;
  readonly refusal: Readonly<Record<SpliceRefusal, string>>;

  readonly conflict: string;
  readonly conflictHint: string;
  readonly invitesVersion: string;
  readonly myVersion: string;
  readonly takeInviteVersion: string;
  readonly keepOwnVersion: string;
}

export const organizerPaneWords = area<OrganizerPaneWords>('organizerPane');
