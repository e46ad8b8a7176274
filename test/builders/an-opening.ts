import { type OpeningNote, openingNoteKey, writeOpeningNote } from '../../src/rules/opening-note';
import { anna } from './a-person';

/** Session data with the note of an opening: by Anna Ek, never saved, nobody else invited, unless told otherwise. */
export function openedWith(note: Partial<OpeningNote> = {}): Record<string, string> {
  return { [openingNoteKey]: writeOpeningNote({ others: 0, organizer: anna, hasId: false, ...note }) };
}
