import { describe, expect, it } from '@jest/globals';
import { draftKey, writeDraft } from '../../src/agenda/draft';
import { aSession, forBo } from './a-session';

async function sentToPurpose() {
  const world = aSession({ openedWith: '{"focus":"purpose"}' });
  await world.session.load();
  return world;
}

it('a notice of before leads to the first answer that is missing now', async () => {
  const answered = { ...forBo, goal: '' };
  const { session, state } = aSession({
    openedWith: '{"focus":"purpose"}',
    session: { [draftKey]: writeDraft({ agenda: answered, from: '' }) },
  });
  await session.load();
  expect(state().goTo).toEqual({ context: { focus: 'goal' } });
});

describe('a pane that the gate sends to the same place twice', () => {
  it('goes there again', async () => {
    const { session, state } = await sentToPurpose();
    const first = state().goTo;
    await session.refresh();
    expect(state().goTo).not.toBe(first);
    expect(state().goTo).toEqual({ context: { focus: 'purpose' }, isAgain: true });
  });

  it('stays where it is once that is answered', async () => {
    const { session, state, clock } = await sentToPurpose();
    const first = state().goTo;
    session.edit({ answer: 'purpose', text: 'Choose a supplier' });
    await clock.advance(300);
    await session.refresh();
    expect(state().goTo).toBe(first);
  });
});
