import type { TimeWords } from '../text/time';
import type { TimeOutcome, TimeState } from './meeting-time';

/** What to say about the last change of the length; '' for nothing. `isTrouble`: it is not as was asked. */
export function timeOutcomeText(
  { outcome, undo, isSeries, isWaiting }: Pick<TimeState, 'outcome' | 'undo' | 'isSeries' | 'isWaiting'>,
  words: TimeWords,
): { readonly text: string; readonly isTrouble: boolean } {
  const waiting = isWaiting ? waitingText(outcome, undo, words) : null;
  if (waiting !== null) return { text: waiting, isTrouble: false };
  if (outcome) return { text: sentence(outcome, words), isTrouble: isTrouble(outcome) };
  // The pane was closed meanwhile: what can be undone is said again.
  return { text: undo ? words.changed({ ...undo, isSeries }) : '', isTrouble: false };
}

/** What to say about a length that goes out with the next update; null where something else happened since. */
function waitingText(outcome: TimeOutcome | null, undo: TimeState['undo'], words: TimeWords): string | null {
  if (outcome && outcome.kind !== 'changed') return null;
  if (outcome?.isUndo) return words.waitsAgain(outcome.minutes);
  const change = outcome ?? undo;
  return change && words.waits(change);
}

function isTrouble(outcome: TimeOutcome): boolean {
  return outcome.kind !== 'changed' || outcome.zone !== null;
}

function sentence(outcome: TimeOutcome, words: TimeWords): string {
  const { wanted } = outcome;
  switch (outcome.kind) {
    case 'changed': {
      const done = outcome.isUndo ? words.undone(outcome.minutes) : words.changed(outcome);
      return outcome.zone ? `${done} ${words.zoneChanged(outcome.zone)}` : done;
    }
    case 'refused':
      return words.refused(wanted);
    case 'unanswered':
      return words.unanswered(wanted);
    case 'astray':
      return words.astray(outcome.minutes, wanted);
    case 'unread':
      return words.unread;
  }
}
