import { describe, expect, it } from '@jest/globals';
import { draftKey, writeDraft } from '../../src/agenda/draft';
import { aForm, forBo } from '../builders/a-form';

async function sentToPurpose() {
  const world = aForm({ openedWith: '{"focus":"purpose"}' });
  await world.store.load();
  return world;
}

it('a notice of before leads to the first answer that is missing now', async () => {
  const answered = { ...forBo, goal: '' };
  const { store, state } = aForm({
    openedWith: '{"focus":"purpose"}',
    session: { [draftKey]: writeDraft({ agenda: answered, from: '' }) },
  });
  await store.load();
  expect(state().goTo).toEqual({ context: { focus: 'goal' } });
});

describe('a pane that the gate sends to the same place twice', () => {
  it('goes there again', async () => {
    const { store, state } = await sentToPurpose();
    const first = state().goTo;
    await store.refresh();
    expect(state().goTo).not.toBe(first);
    expect(state().goTo).toEqual({ context: { focus: 'purpose' }, isAgain: true });
  });

  it('stays where it is once that is answered', async () => {
    const { store, state, clock } = await sentToPurpose();
    const first = state().goTo;
    store.edit({ answer: 'purpose', text: 'Choose a supplier' });
    await clock.advance(300);
    await store.refresh();
    expect(state().goTo).toBe(first);
  });
});
