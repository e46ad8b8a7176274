import type { TimeWords } from '../text/time';
import { type FormTime, pendingLength, type TimeResult, timeResultOf, undoOf } from './time-state';

/** What to say about the last change of the length; '' for nothing. `isError`: it is not as was asked. */
export function timeResultText(
  time: FormTime,
  words: TimeWords,
): { readonly text: string; readonly isError: boolean } {
  const result = timeResultOf(time);
  const undo = undoOf(time);
  const isPending = pendingLength(time) !== null;
  if (result) {
    const text =
      isPending && result.kind === 'pending' ? waitingText(result, words) : sentence(result, words);
    return { text, isError: isError(result) };
  }
  if (!undo) return { text: '', isError: false };
  // The form was closed meanwhile: what can be undone is said again.
  const isSeries = time.recurrence?.kind === 'series';
  return { text: isPending ? words.waits(undo) : words.changed({ ...undo, isSeries }), isError: false };
}

type Changed = Extract<TimeResult, { kind: 'changed' | 'pending' }>;

function waitingText(result: Changed, words: TimeWords): string {
  return result.isUndo ? words.waitsAgain(result.minutes) : words.waits(result);
}

function isError(result: TimeResult): boolean {
  return !('zone' in result) || result.zone !== null;
}

function sentence(result: TimeResult, words: TimeWords): string {
  const { wanted } = result;
  switch (result.kind) {
    case 'changed':
    case 'pending': {
      const done = result.isUndo ? words.undone(result.minutes) : words.changed(result);
      return result.zone ? `${done} ${words.zoneChanged(result.zone)}` : done;
    }
    case 'refused':
      return words.refused(wanted);
    case 'unanswered':
      return words.unanswered(wanted);
    case 'astray':
      return words.astray(result.minutes, wanted);
    case 'changed-since':
      return words.changedSince(result.minutes);
    case 'unread':
      return words.unread;
  }
}
