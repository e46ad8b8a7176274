import { expect, it } from '@jest/globals';
import { withNotesTo } from '../../src/form/send-notes';
import { aPaneState } from '../builders/a-pane-state';
import { bo, dan } from '../builders/a-person';
import { anAgenda } from '../builders/an-agenda';

it('who gets the notes stands in the agenda, below what stood there', () => {
  const state = withNotesTo(aPaneState({ form: anAgenda({ notes: 'Bring a pen' }) }), [bo, dan], 'sv');
  expect(state.form.notes).toBe('Bring a pen\nAnteckningarna går till Bo Berg, Dan Öst.');
  expect(state.hasNotes).toBe(true);
});
