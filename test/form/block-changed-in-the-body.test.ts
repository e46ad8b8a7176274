import { describe, expect, it } from '@jest/globals';
import { settled } from '../builders/a-clock';
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

describe('a look at the body alone', () => {
  it('finds a block that was deleted, and the answers stay as a draft', async () => {
    const { invite, session, state, clock, draft } = await opened();
    invite.state.body = '<html><body><p>Hello</p></body></html>';
    await session.lookAtBody();
    await clock.advance(1_000);
    expect(state().progress.kind).toBe('add');
    expect(draft()?.agenda.purpose).toBe(forBo.purpose);
  });

  it('changes nothing where the block is as it was', async () => {
    const { session, state } = await opened();
    await settled();
    const before = state();
    await session.lookAtBody();
    expect(state()).toBe(before);
  });
});

describe('a name typed over by hand, and its link with it', () => {
  const renamed = bodyWith(forBo).replace(/<a href="mailto:bo[^>]*>[^<]*<\/a>/, 'The man with the budget');

  it('is a note, so that the next update keeps it', async () => {
    const { session, state, invite, clock } = aSession({ body: renamed });
    await session.load();
    expect(state()).toMatchObject({
      hasNotes: true,
      form: { notes: 'The man with the budget: Decides on the budget' },
    });
    expect(state().progress).toMatchObject({ kind: 'missing', missing: [{ answer: 'reason' }] });
    const adding = session.add();
    await clock.advance(5_000);
    await adding;
    expect(invite.state.body).toContain('The man with the budget: Decides on the budget');
  });

  it('is a note where the pane was open', async () => {
    const { session, state, invite } = await opened();
    invite.state.body = renamed;
    await session.refresh();
    expect(state().form.notes).toBe('The man with the budget: Decides on the budget');
  });
});

describe('two blocks in one body', () => {
  it('are seen when the second is pasted', async () => {
    const { invite, session, state } = await opened();
    invite.state.body += bodyWith(forBo);
    await session.lookAtBody();
    expect(state().block?.hasTwin).toBe(true);
  });

  it('are told of, and one is not', async () => {
    const one = await opened();
    expect(one.state().block?.hasTwin).toBe(false);
    const two = aSession({ body: bodyWith(forBo) + bodyWith(forBo) });
    await two.session.load();
    expect(two.state().block?.hasTwin).toBe(true);
  });

  it('are one where the second is quoted', async () => {
    const quote = `<div id="divRplyFwdMsg">From: Bo</div>${bodyWith(forBo)}`;
    const { session, state } = aSession({ body: bodyWith(forBo) + quote });
    await session.load();
    expect(state().block?.hasTwin).toBe(false);
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
