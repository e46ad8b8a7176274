import { describe, expect, it } from '@jest/globals';
import { settled } from '../builders/a-clock';
import { aForm, bodyWith, forBo } from '../builders/a-form';

async function opened() {
  const world = aForm({ body: bodyWith(forBo) });
  await world.store.load();
  return world;
}

describe('a block deleted by hand while the pane is open', () => {
  async function deleted() {
    const world = await opened();
    world.invite.state.body = '<html><body><p>Hello</p></body></html>';
    await world.store.refresh();
    await world.clock.advance(1_000);
    return world;
  }

  it('is to be added again, and the answers stay as a draft', async () => {
    const { state, draft } = await deleted();
    expect(state().progress.kind).toBe('add');
    expect(state()).toMatchObject({ block: null, form: { purpose: forBo.purpose } });
    expect(draft()).toMatchObject({ agenda: { purpose: forBo.purpose, goal: forBo.goal } });
  });

  it('is ready again once the deletion is undone, and leaves no draft', async () => {
    const { invite, store, state, clock, draft } = await deleted();
    invite.state.body = bodyWith(forBo);
    await store.refresh();
    await clock.advance(1_000);
    expect(state().progress.kind).toBe('ready');
    expect(draft()).toBeNull();
  });
});

it('a block that was not read for a while is nobody’s edit: the form that is opened again goes on', async () => {
  const { invite, store, clock } = await opened();
  store.edit({ answer: 'goal', text: 'Agree on the price' });
  invite.state.body = '<html><body></body></html>';
  await store.refresh();
  await clock.advance(1_000);
  const again = aForm({ body: bodyWith(forBo), session: { ...invite.state.session } });
  await again.store.load();
  expect(again.state()).toMatchObject({ conflict: null, form: { goal: 'Agree on the price' } });
});

describe('a body that reads empty all at once, where an agenda stood', () => {
  const empty = '<html><body></body></html>';
  const add = async ({ store, clock }: Awaited<ReturnType<typeof opened>>) => {
    const adding = store.add();
    await clock.advance(6_000);
    await adding;
  };

  it('gets no second agenda: that is told, and the button works for whoever has looked', async () => {
    const world = await opened();
    world.store.edit({ answer: 'goal', text: 'Agree on the price' });
    world.invite.state.body = empty;
    await add(world);
    expect(world.state()).toMatchObject({
      result: { kind: 'emptied' },
      form: { goal: 'Agree on the price' },
    });
    expect(world.invite.state.body).toBe(empty);
    await add(world);
    expect(world.state()).toMatchObject({ result: null, progress: { kind: 'ready' } });
    expect(world.invite.state.body.match(/id="syfte-agenda"/g)).toHaveLength(1);
  });

  it('is written as always once the agenda reads again', async () => {
    const world = await opened();
    world.store.edit({ answer: 'goal', text: 'Agree on the price' });
    world.invite.state.body = empty;
    await world.store.refresh();
    world.invite.state.body = bodyWith(forBo);
    await add(world);
    expect(world.state()).toMatchObject({ result: null, progress: { kind: 'ready' } });
    expect(world.invite.state.body.match(/id="syfte-agenda"/g)).toHaveLength(1);
  });

  it('is not believed at the opening either, where one was written in this form before', async () => {
    const { store, clock, invite } = await opened();
    store.edit({ answer: 'goal', text: 'Agree on the price' });
    const adding = store.add();
    await clock.advance(6_000);
    await adding;
    const again = aForm({ body: empty, session: { ...invite.state.session } });
    await again.store.load();
    again.type(forBo);
    await add(again);
    expect(again.state().result).toEqual({ kind: 'emptied' });
    expect(again.invite.state.body).toBe(empty);
  });
});

describe('a look at the body alone', () => {
  it('finds a block that was deleted, and the answers stay as a draft', async () => {
    const { invite, store, state, clock, draft } = await opened();
    invite.state.body = '<html><body><p>Hello</p></body></html>';
    await store.checkBody();
    await clock.advance(1_000);
    expect(state().progress.kind).toBe('add');
    expect(draft()?.agenda.purpose).toBe(forBo.purpose);
  });

  it('changes nothing where the block is as it was', async () => {
    const { store, state } = await opened();
    await settled();
    const before = state();
    await store.checkBody();
    expect(state()).toBe(before);
  });
});

describe('a name typed over by hand, and its link with it', () => {
  const renamed = bodyWith(forBo).replace(/<a href="mailto:bo[^>]*>.*?<\/a>/, 'The man with the budget');

  it('is a note, so that the next update keeps it', async () => {
    const { store, state, invite, clock } = aForm({ body: renamed });
    await store.load();
    expect(state()).toMatchObject({
      hasNotes: true,
      form: { notes: 'The man with the budget: Decides on the budget' },
    });
    expect(state().progress).toMatchObject({ kind: 'missing', missing: [{ answer: 'reason' }] });
    const adding = store.add();
    await clock.advance(5_000);
    await adding;
    expect(invite.state.body).toContain('The man with the budget: Decides on the budget');
  });

  it('is a note where the pane was open', async () => {
    const { store, state, invite } = await opened();
    invite.state.body = renamed;
    await store.refresh();
    expect(state().form.notes).toBe('The man with the budget: Decides on the budget');
  });
});

describe('two blocks in one body', () => {
  it('are seen when the second is pasted', async () => {
    const { invite, store, state } = await opened();
    invite.state.body += bodyWith(forBo);
    await store.checkBody();
    expect(state().block?.hasTwin).toBe(true);
  });

  it('are told of, and one is not', async () => {
    const one = await opened();
    expect(one.state().block?.hasTwin).toBe(false);
    const two = aForm({ body: bodyWith(forBo) + bodyWith(forBo) });
    await two.store.load();
    expect(two.state().block?.hasTwin).toBe(true);
  });

  it('are one where the second is quoted', async () => {
    const quote = `<div id="divRplyFwdMsg">From: Bo</div>${bodyWith(forBo)}`;
    const { store, state } = aForm({ body: bodyWith(forBo) + quote });
    await store.load();
    expect(state().block?.hasTwin).toBe(false);
  });
});

describe('a block edited by hand while the pane is open', () => {
  const edited = { ...forBo, purpose: 'tbd' };

  it('is shown when nothing was typed', async () => {
    const { invite, store, state } = await opened();
    invite.state.body = bodyWith(edited);
    await store.refresh();
    expect(state()).toMatchObject({
      form: { purpose: 'tbd' },
      progress: { kind: 'missing' },
      conflict: null,
    });
  });

  it('stands beside what was typed', async () => {
    const { invite, store, state, draft } = await opened();
    store.edit({ answer: 'goal', text: 'Another goal altogether' });
    invite.state.body = bodyWith(edited);
    await store.refresh();
    await settled();
    expect(state().form.goal).toBe('Another goal altogether');
    expect(state().conflict?.agenda.purpose).toBe('tbd');
    expect(draft()?.agenda.goal).toBe('Another goal altogether');
  });

  it('stays as it was seen when the body cannot be read', async () => {
    const { invite, store, state } = await opened();
    invite.fails('bodyHtml');
    await store.refresh();
    expect(state().progress.kind).toBe('ready');
  });
});
