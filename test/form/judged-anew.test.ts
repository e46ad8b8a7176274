import { expect, it } from '@jest/globals';
import { placeholderWords as swedish } from '../../src/agenda/placeholder-words/sv';
import { addPlaceholderWords } from '../../src/agenda/placeholder-words/vocabularies';
import { aForm, bodyWith, forBo } from '../builders/a-form';
import { anAttendee } from '../builders/a-person';

const purposeIsMissing = ({ progress }: { readonly progress: unknown }) =>
  JSON.stringify(progress).includes('"purpose"');

it('an answer that another language knows as none is missing once its list has come and the form judges anew', async () => {
  const { store } = aForm({
    attendees: [anAttendee('Bo Berg')],
    body: bodyWith({ ...forBo, purpose: 'Brumlefnask' }),
  });
  await store.load();
  expect(purposeIsMissing(store.getState())).toBe(false);
  addPlaceholderWords('a language', { ...swedish, emptyWords: `${swedish.emptyWords} brumlefnask ` });
  expect(purposeIsMissing(store.getState())).toBe(false);
  store.judge();
  expect(purposeIsMissing(store.getState())).toBe(true);
});
