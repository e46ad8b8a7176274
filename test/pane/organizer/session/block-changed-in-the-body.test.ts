import { describe, expect, it } from '@jest/globals';
import { settled } from '../../../builders/a-clock';
import { aSession, bodyWith, forBo } from './a-session';

async function opened() {
  const world = aSession({ body: bodyWith(forBo) });
  await world.session.load();
  return world;
}

describe('a block deleted by hand while the pane is open', () => {
  async function deleted() {
    const world = await opened();
    world.invite.state.body = '<html><body><p>Hello</p></body></html>';
    await world.session.refresh();
    await world.clock.advance(1_000);
    return world;
  }

  it('is to be added again, and the answers stay as a draft', async () => {
    const { state, draft } = await deleted();
    expect(state().progress.kind).toBe('add');
    expect(state()).toMatchObject({ block: null, form: { purpose: forBo.purpose } });
    expect(draft()).toMatchObject({ from: '', agenda: { purpose: forBo.purpose, goal: forBo.goal } });
  });

  it('is ready again once the deletion is undone, and leaves no draft', async () => {
    const { invite, session, state, clock, draft } = await deleted();
    invite.state.body = bodyWith(forBo);
    await session.refresh();
    await clock.advance(1_000);
    expect(state().progress.kind).toBe('ready');
    expect(draft()).toBeNull();
  });
});

describe('a block edited by hand while the pane is open', () => {
  const edited = { ...forBo, purpose: 'tbd' };

  it('is shown when nothing was typed', async () => {
    const { invite, session, state } = await opened();
    invite.state.body = bodyWith(edited);
    await session.refresh();
    expect(state()).toMatchObject({
      form: { purpose: 'tbd' },
      progress: { kind: 'missing' },
      conflict: null,
    });
  });

  it('stands beside what was typed', async () => {
    const { invite, session, state, draft } = await opened();
    session.edit({ answer: 'goal', text: 'Another goal altogether' });
    invite.state.body = bodyWith(edited);
    await session.refresh();
    await settled();
    expect(state().form.goal).toBe('Another goal altogether');
    expect(state().conflict?.agenda.purpose).toBe('tbd');
    expect(draft()?.agenda.goal).toBe('Another goal altogether');
  });

  it('stays as it was seen when the body cannot be read', async () => {
    const { invite, session, state } = await opened();
    invite.fails('bodyHtml');
    await session.refresh();
    expect(state().progress.kind).toBe('ready');
  });
});
