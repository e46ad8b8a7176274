import type { Missing, UnfinishedStep } from '../agenda/missing';
import type { OrganizerPaneWords } from '../text/organizer-pane';
import type { FormResult, FormState } from './form-state';
import { personLabels } from './person-labels';
import type { Progress } from './progress';
import { pendingLength } from './time-state';

/**
 * What the status says: what is missing, what to do next, or that the invite is ready. `areOld`: whether the invite shows clock times of before
 * the meeting was moved (`areTimesOld`).
 */
export function progressText(state: FormState, areOld: boolean, words: OrganizerPaneWords): string {
  const { progress, block, conflict, isWriting, isLooking, moving, time } = state;
  if (isWriting) return isLooking ? words.looking : words.writing;
  if (moving) return words.moving(moving.to, personLabels(moving.people));
  if (conflict) return words.chooseVersion;
  const hasBlock = block !== null;
  if (pendingLength(time) && isWritten(progress)) return words.notAddedYet(hasBlock);
  if (areOld && isWritten(progress)) return words.timesAreOld;
  switch (progress.kind) {
    case 'missing':
      return words.stillMissing(progress.missing.flatMap((missing) => missingTexts(missing, words)));
    case 'add':
      return words.readyToAdd(hasBlock);
    case 'ready':
      return words.ready;
    case 'nobody':
      // Nobody knows that nobody is invited where Outlook did not say who is.
      if (!state.snapshot.isPeopleKnown) return words.peopleUnknown;
      return progress.isWritten ? words.nobodyYet : words.notAddedYet(hasBlock);
    case 'exempt':
      return progress.isWritten ? words.ready : words.notAddedYet(hasBlock);
  }
}

/** One open question, in a phrase; of the next steps, each that is not whole. */
export function missingTexts(missing: Missing, words: OrganizerPaneWords): readonly string[] {
  switch (missing.answer) {
    case 'purpose':
      return [words.missingPurpose];
    case 'goal':
      return [words.missingGoal];
    case 'reason':
      return [words.missingReasons(personLabels(missing.people))];
    case 'nextStep':
      return stepTexts(missing.steps, words);
  }
}

/** Of more, the first two and how many others. */
const namedInFull = 3;

function stepTexts(steps: readonly UnfinishedStep[], words: OrganizerPaneWords): readonly string[] {
  const named = steps.slice(0, steps.length > namedInFull ? namedInFull - 1 : namedInFull);
  const texts = named.map(({ parts, at }) => words.missingNextStep(parts, at));
  const rest = steps.length - named.length;
  return rest > 0 ? [...texts, words.missingNextSteps(rest)] : texts;
}

/** Whether Send goes through as things stand, and attendees read what is true. */
export function isReady(state: FormState, areOld: boolean): boolean {
  const { progress, conflict, isWriting, moving, time } = state;
  const isBusy = isWriting || moving !== null;
  const isOpen = isBusy || conflict !== null || areOld || pendingLength(time) !== null;
  return !isOpen && progress.kind !== 'nobody' && isWritten(progress);
}

/** Whether nothing is left to put into the invite but, perhaps, other clock times. */
function isWritten(progress: Progress): boolean {
  return progress.kind === 'ready' || ('isWritten' in progress && progress.isWritten);
}

/** A sentence for what the last thing the organizer did came to. `isError`: it did not come to what was asked. */
export interface OutcomeText {
  readonly text: string;
  readonly isError: boolean;
}

/** The sentence for a result; null when the form shows it anyway, or what is there by now says otherwise. `ready`: the invite may leave. */
export function resultText(
  result: FormResult | null,
  hasBlock: boolean,
  words: OrganizerPaneWords,
  ready = false,
): OutcomeText | null {
  if (!result) return null;
  const info = (text: string) => ({ text, isError: false });
  const failure = (text: string) => ({ text, isError: true });
  switch (result.kind) {
    case 'already-there':
      return info(words.alreadyThere);
    case 'nothing-to-add':
      return info(words.nothingToAdd);
    case 'no-reason-to-share':
      return info(words.noReasonToShare);
    case 'own-version-saved':
      return info(words.ownVersionSaved(hasBlock));
    case 'moved':
      return info(words.moved(result.to, personLabels(result.people)));
    case 'not-moved':
      return failure(words.notMoved);
    case 'missing':
      return failure(words.missing(personLabels(result.people)));
    case 'plain-text':
      return failure(words.plainText);
    case 'unread':
      return failure(words.couldNotRead);
    case 'unwritten':
      return failure(words.couldNotWrite);
    case 'emptied':
      return failure(words.emptied);
    case 'changing':
      return failure(words.changing);
    case 'not-seen':
      return ready ? null : failure(words.notSeen);
    case 'put-back':
      return failure(words.putBack(result.lost));
    case 'not-put-back':
      return failure(words.notPutBack(result.lost));
    case 'message':
      return result;
    case 'refused':
      return failure(words.refusal[result.because]);
  }
}
