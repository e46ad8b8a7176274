import { describe, expect, it } from '@jest/globals';
import { aSession } from './a-session';

async function sentToPurpose() {
  const world = aSession({ openedWith: '{"focus":"purpose"}' });
  await world.session.load();
  return world;
}

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
