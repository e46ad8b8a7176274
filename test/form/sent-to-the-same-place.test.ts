import { describe, expect, it } from '@jest/globals';
import { draftKey, writeDraft } from '../../src/agenda/draft';
import { settled } from '../builders/a-clock';
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

describe('what the gate handed over, told when the form is there already', () => {
  /** A form of an Outlook that tells it when the test says so. */
  async function toldLater() {
    let tell = (_told: string) => {};
    const openedWith = () =>
      new Promise<string>((resolve) => {
        tell = resolve;
      });
    const world = aForm({}, () => ({ openedWith }));
    await world.store.load();
    return { ...world, tell: (told: string) => tell(told) };
  }

  it('is where the organizer is sent then', async () => {
    const { state, tell } = await toldLater();
    expect(state()).toMatchObject({ phase: 'open', goTo: null });
    tell('{"focus":"goal"}');
    await settled();
    expect(state().goTo).toEqual({ context: { focus: 'goal' } });
  });

  it('leaves whoever types where they are', async () => {
    const { store, state, tell } = await toldLater();
    store.edit({ answer: 'purpose', text: 'Choose' });
    tell('{"focus":"goal"}');
    await settled();
    expect(state().goTo).toEqual({ context: { focus: 'goal' }, isAgain: true });
  });

  it('is nothing new when the pane is looked at again', async () => {
    const { invite, store, state, tell } = await toldLater();
    tell('{"focus":"goal"}');
    await settled();
    const sent = state().goTo;
    Object.assign(invite, { openedWith: async () => '{"focus":"goal"}' });
    store.edit({ answer: 'goal', text: 'Choose one of three suppliers' });
    await store.refresh();
    expect(state().goTo).toBe(sent);
  });
});
