import type { TimeWords } from '../text/time';
import { type FormTime, pendingLength, type TimeOutcome, timeOutcomeOf, undoOf } from './time-state';

/** What to say about the last change of the length; '' for nothing. `isError`: it is not as was asked. */
export function timeOutcomeText(
  time: FormTime,
  words: TimeWords,
): { readonly text: string; readonly isError: boolean } {
  const outcome = timeOutcomeOf(time);
  const undo = undoOf(time);
  const isPending = pendingLength(time) !== null;
  if (outcome) {
    const text =
      isPending && outcome.kind === 'pending' ? waitingText(outcome, words) : sentence(outcome, words);
    return { text, isError: isError(outcome) };
  }
  if (!undo) return { text: '', isError: false };
  // The form was closed meanwhile: what can be undone is said again.
  const isSeries = time.recurrence?.kind === 'series';
  return { text: isPending ? words.waits(undo) : words.changed({ ...undo, isSeries }), isError: false };
}

type Changed = Extract<TimeOutcome, { kind: 'changed' | 'pending' }>;

function waitingText(outcome: Changed, words: TimeWords): string {
  return outcome.isUndo ? words.waitsAgain(outcome.minutes) : words.waits(outcome);
}

function isError(outcome: TimeOutcome): boolean {
  return !('zone' in outcome) || outcome.zone !== null;
}

function sentence(outcome: TimeOutcome, words: TimeWords): string {
  const { wanted } = outcome;
  switch (outcome.kind) {
    case 'changed':
    case 'pending': {
      const done = outcome.isUndo ? words.undone(outcome.minutes) : words.changed(outcome);
      return outcome.zone ? `${done} ${words.zoneChanged(outcome.zone)}` : done;
    }
    case 'refused':
      return words.refused(wanted);
    case 'unanswered':
      return words.unanswered(wanted);
    case 'astray':
      return words.astray(outcome.minutes, wanted);
    case 'changed-since':
      return words.changedSince(outcome.minutes);
    case 'unread':
      return words.unread;
  }
}
