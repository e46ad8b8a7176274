import type { Person } from '../agenda/agenda';
import type { Language } from '../text/language';
import { organizerPeopleWords } from '../text/organizer-people';
import type { PaneState } from './pane-state';

/** The agenda with a line that says who gets the notes: whoever left the invite for them is not forgotten. */
export function withNotesTo(state: PaneState, people: readonly Person[], language: Language): PaneState {
  const line = organizerPeopleWords(language).notesGoTo(people.map(({ name, address }) => name || address));
  const notes = [state.form.notes, line].filter((text) => text.trim() !== '').join('\n');
  return { ...state, form: { ...state.form, notes }, hasNotes: true };
}
