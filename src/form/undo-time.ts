import { fieldOf, parseObject } from '../agenda/json-fields';

/** A length that was taken from a suggestion, and the one before it: what Undo goes back to. Minutes. */
export interface UndoTime {
  readonly minutes: number;
  readonly was: number;
}

/** Where it lies in the session data of the form, so that Undo is there again in a pane that was closed meanwhile. */
export const undoKey = 'syfte.time';

/** As session data: JSON. */
export function writeUndo(undo: UndoTime): string {
  return JSON.stringify(undo);
}

/** What session data holds, or null for anything else. Any string is taken. */
export function parseUndo(text: string | undefined): UndoTime | null {
  const value = parseObject(text);
  const [minutes, was] = [fieldOf(value, 'minutes'), fieldOf(value, 'was')];
  const isLength = (length: unknown): length is number =>
    typeof length === 'number' && Number.isFinite(length) && length > 0;
  return isLength(minutes) && isLength(was) ? { minutes, was } : null;
}
