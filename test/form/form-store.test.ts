import { describe, expect, it } from '@jest/globals';
import type { Agenda } from '../../src/agenda/agenda';
import { draftKey, writeDraft } from '../../src/agenda/draft';
import { createFormStore } from '../../src/form/form-store';
import type { FormTarget } from '../../src/form/form-target';
import { fingerprintOf } from '../../src/invite/fingerprint';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { OfficeCallError } from '../../src/outlook/office-call';
import { writePaneContext } from '../../src/rules/pane-context';
import { openFormTarget } from '../../src/targets/open-form/open-form-target';
import { manualClock, settled } from '../builders/a-clock';
import { aForm, bodyWith, forBo, formStoreOn } from '../builders/a-form';
import { anAttendee, anna, bo, cecilia } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { anAgenda, aReason } from '../builders/an-agenda';
import { fakeComposeInvite } from '../builders/fake-compose-invite';

const kept = (agenda: Agenda, from: string) => ({ [draftKey]: writeDraft({ agenda, from }) });

describe('leaving a field with a press', () => {
  it('saves the draft, and judges when the press has ended', async () => {
    const { store, state, draft } = aForm({ body: bodyWith(forBo) });
    await store.load();
    store.edit({ answer: 'purpose', text: '' });
    let pressEnds = () => {};
    store.leave((run) => {
      pressEnds = run;
    });
    expect(state().progress.kind).toBe('ready');
    pressEnds();
    expect(state().progress.kind).toBe('missing');
    await settled();
    expect(draft()).not.toBeNull();
  });

  it('onto Add to invite judges before it writes', async () => {
    const { store, state } = aForm({ body: bodyWith(forBo) });
    await store.load();
    store.edit({ answer: 'purpose', text: '' });
    store.leave(() => {});
    await store.add();
    expect(state().progress.kind).toBe('missing');
  });
});

describe('opening', () => {
  it('fills in the owner and the date of the next step, and keeps no draft of that', async () => {
    const { store, state, clock, draft } = aForm();
    await store.load();
    expect(state().form.nextSteps[0]).toEqual({ what: '', owner: anna, due: '2026-12-08' });
    store.leave();
    await clock.advance(1_000);
    expect(draft()).toBeNull();
  });

  it('shows the block of the invite, and is ready when it passes', async () => {
    const { store, state } = aForm({ body: bodyWith(forBo) });
    await store.load();
    expect(state().form.purpose).toBe(forBo.purpose);
    expect(state().progress.kind).toBe('ready');
  });

  it('goes on with a draft', async () => {
    const { store, state } = aForm({ session: kept(forBo, '') });
    await store.load();
    expect(state().form.purpose).toBe(forBo.purpose);
    expect(state().progress.kind).toBe('add');
  });

  it('shows both versions when the block was edited since', async () => {
    const mine = anAgenda({ goal: 'Mine' });
    const { store, state } = aForm({ body: bodyWith(forBo), session: kept(mine, 'before') });
    await store.load();
    expect(state().form.goal).toBe('Mine');
    expect(state().conflict?.agenda.goal).toBe(forBo.goal);
  });

  it('knows where the gate sent the organizer', async () => {
    const openedWith = writePaneContext({ focus: 'goal' });
    const { store, state } = aForm({ openedWith });
    await store.load();
    expect(state().goTo).toEqual({ context: { focus: 'goal' } });
  });

  it('asks nothing about rooms', async () => {
    const room = anAttendee('Aspen', { address: 'aspen@contoso.example' });
    const { store, state } = aForm({ attendees: [room], rooms: ['aspen@contoso.example'] });
    await store.load();
    expect(state().people).toEqual([]);
    expect(state().progress.kind).toBe('nobody');
  });
});

describe('typing', () => {
  it('reaches the draft within 300 ms', async () => {
    const { store, clock, draft } = aForm();
    await store.load();
    store.edit({ answer: 'purpose', text: 'Choose' });
    await clock.advance(300);
    expect(draft()?.agenda.purpose).toBe('Choose');
  });

  it('reaches the draft at once on leaving the field', async () => {
    const { store, draft } = aForm();
    await store.load();
    store.edit({ answer: 'purpose', text: 'Choose' });
    store.leave();
    await settled();
    expect(draft()?.agenda.purpose).toBe('Choose');
  });

  it('is judged once it rests', async () => {
    const { store, clock, type, state } = aForm();
    await store.load();
    type(forBo);
    expect(state().progress.kind).toBe('missing');
    await clock.advance(300);
    expect(state().progress.kind).toBe('add');
  });

  it('back to what the invite says leaves no draft', async () => {
    const { store, clock, draft } = aForm({ body: bodyWith(forBo) });
    await store.load();
    store.edit({ answer: 'goal', text: 'Other' });
    await clock.advance(300);
    expect(draft()).not.toBeNull();
    store.edit({ answer: 'goal', text: forBo.goal });
    await clock.advance(300);
    expect(draft()).toBeNull();
  });

  it('beyond what Outlook keeps is said to be, and stays on the form', async () => {
    const { store, clock, state } = aForm();
    await store.load();
    store.edit({ answer: 'purpose', text: 'a'.repeat(60_000) });
    await clock.advance(300);
    expect(state().saving).toBe('full');
    expect(state().form.purpose).toHaveLength(60_000);
  });

  it('never writes over a draft that could not be read at first', async () => {
    const { store, clock, invite, state, draft } = aForm({
      session: kept(anAgenda({ reasons: [] }), ''),
    });
    invite.fails('session');
    await store.load();
    store.edit({ answer: 'purpose', text: 'Typed now' });
    await clock.advance(300);
    expect(state().saving).toBe('saved');
    expect(draft()?.agenda.purpose).toBe(anAgenda().purpose);
    invite.works('session');
    store.edit({ answer: 'purpose', text: 'Typed now, too' });
    await clock.advance(30_000);
    expect(draft()?.agenda).toMatchObject({ purpose: 'Typed now, too', goal: anAgenda().goal });
    expect(state().form.goal).toBe(anAgenda().goal);
    expect(state().saving).toBe('saved');
  });
});

describe('the people of the invite', () => {
  it('are asked about as they come', async () => {
    const { store, invite, state } = aForm({ body: bodyWith(forBo) });
    await store.load();
    invite.invite([anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')]);
    await settled();
    expect(state().people.map(({ name }) => name)).toEqual(['Bo Berg', 'Cecilia Dahl']);
    expect(state().progress).toMatchObject({
      kind: 'missing',
      missing: [{ answer: 'reason', people: [cecilia] }],
    });
  });

  it('have their answer again when they come back', async () => {
    const { store, invite, clock, state, draft } = aForm();
    await store.load();
    store.edit({ answer: 'reason', person: bo, text: 'Decides' });
    invite.invite([]);
    await clock.advance(300);
    expect(state().people).toEqual([]);
    expect(draft()?.agenda.reasons).toEqual([aReason(bo, 'Decides')]);
    invite.invite([anAttendee('Bo Berg')]);
    await settled();
    expect(state().form.reasons[0]?.why).toBe('Decides');
  });

  it('who left are not written, and still kept', async () => {
    const { store, invite, type, draft } = aForm({
      attendees: [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')],
    });
    await store.load();
    type(anAgenda());
    invite.invite([anAttendee('Bo Berg')]);
    await settled();
    await store.add();
    await settled();
    expect(parseBody(invite.state.body).block?.agenda.reasons.map(({ person }) => person.name)).toEqual([
      'Bo Berg',
    ]);
    expect(draft()?.agenda.reasons.map(({ person }) => person.name)).toContain('Cecilia Dahl');
  });

  it('who left and are still named in the invite leave it unready: everyone reads it', async () => {
    const { store, state, invite, draft } = aForm({
      body: bodyWith(anAgenda()),
      attendees: [anAttendee('Bo Berg')],
    });
    await store.load();
    expect(state().progress.kind).toBe('add');
    expect(draft()).toBeNull();
    await store.add();
    expect(state().progress.kind).toBe('ready');
    expect(invite.state.body).not.toContain('Cecilia');
  });

  it('lose no answer when Outlook stops saying who they are', async () => {
    const { store, invite, state } = aForm({ body: bodyWith(forBo) });
    await store.load();
    invite.fails('attendees');
    await store.refresh();
    expect(state().people).toHaveLength(1);
    expect(state().form.reasons[0]?.why).toBe('Decides on the budget');
  });

  it('are those of the answers when Outlook never said who they are', async () => {
    const { store, invite, state } = aForm({ body: bodyWith(anAgenda()) });
    invite.fails('attendees');
    await store.load();
    expect(state().people).toHaveLength(2);
    store.edit({ answer: 'goal', text: 'Another goal altogether' });
    await store.add();
    expect(parseBody(invite.state.body).block?.agenda.reasons).toHaveLength(2);
  });
});

describe('adding to the invite', () => {
  it('makes a full form ready, takes the notice away and the draft with it', async () => {
    const notices = { 'syfte.agenda': { kind: 'information', message: 'Missing' } as const };
    const { store, invite, type, state, clock, draft } = aForm({ notices });
    await store.load();
    type(forBo);
    await clock.advance(300);
    await store.add();
    await settled();
    expect(state().progress.kind).toBe('ready');
    expect(invite.state.notices).toEqual({});
    expect(draft()).toBeNull();
    expect(parseBody(invite.state.body).block?.agenda).toMatchObject({
      purpose: forBo.purpose,
      goal: forBo.goal,
    });
  });

  it('takes half an agenda, and leaves the notice', async () => {
    const notices = { 'syfte.agenda': { kind: 'information', message: 'Missing' } as const };
    const { store, invite, state } = aForm({ notices: { ...notices } });
    await store.load();
    store.edit({ answer: 'purpose', text: 'Choose a supplier' });
    await store.add();
    expect(parseBody(invite.state.body).block?.agenda.purpose).toBe('Choose a supplier');
    expect(parseBody(invite.state.body).block?.agenda.nextSteps).toEqual([]);
    expect(state().progress.kind).toBe('missing');
    expect(invite.state.notices).toEqual(notices);
  });

  it('twice in a row runs once', async () => {
    const { store, invite, type } = aForm();
    await store.load();
    type(forBo);
    await Promise.all([store.add(), store.add()]);
    expect(invite.calls.filter((call) => call === 'prependBody')).toHaveLength(1);
  });

  it('of nothing says what to do', async () => {
    const { store, invite, state } = aForm();
    await store.load();
    await store.add();
    expect(state().result?.kind).toBe('nothing-to-add');
    expect(parseBody(invite.state.body).block).toBeNull();
  });

  it('keeps the language of the block that is there', async () => {
    const { store, invite } = aForm({ body: `<html><body>${renderBlock(forBo, 'sv')}</body></html>` });
    await store.load();
    store.edit({ answer: 'goal', text: 'Another goal altogether' });
    await store.add();
    expect(parseBody(invite.state.body).block?.language).toBe('sv');
  });

  it('keeps what was typed while it ran', async () => {
    const { store, type, state } = aForm();
    await store.load();
    type(forBo);
    const adding = store.add();
    await settled();
    store.edit({ answer: 'goal', text: 'Typed meanwhile' });
    await adding;
    expect(state().form.goal).toBe('Typed meanwhile');
  });

  it.each([
    ['10,000 characters', 'Choose a supplier '.repeat(555)],
    ['several lines', 'Choose a supplier\r\n\r\n  for the north\n'],
    ['markup and script', 'Choose <b>a</b> supplier <script>alert(1)</script> & "go"'],
    ['NUL, half an emoji and a direction mark', 'Choose\u0000 a \ud83d supplier \u202eforward'],
  ])('takes an answer of %s, and finds it again as its own', async (_, text) => {
    const { store, invite, type, clock, state } = aForm();
    await store.load();
    type({ ...forBo, purpose: text });
    await clock.advance(300);
    await store.add();
    expect(state().result).toBeNull();
    expect(state().progress.kind).toBe('ready');
    const again = formStoreOn(invite, {
      user: { ...anna, locale: 'en' },
      policy: aPolicy(),
      clock,
    });
    await again.load();
    expect(again.getState().progress.kind).toBe('ready');
    expect(again.getState().form.purpose).toContain('supplier');
  });

  it('reaches 500 people', async () => {
    const attendees = Array.from({ length: 500 }, (_, index) =>
      anAttendee(`Person ${index}`, { address: `p${index}@b.example` }),
    );
    const { store, clock, state } = aForm({ attendees });
    await store.load();
    store.edit({ answer: 'purpose', text: forBo.purpose });
    store.edit({ answer: 'goal', text: forBo.goal });
    store.edit({ answer: 'nextStep', text: 'Send the order' });
    store.edit({
      answer: 'reason',
      person: { name: 'Person 250', address: 'p250@b.example' },
      text: 'Knows both',
    });
    store.shareReason();
    await clock.advance(300);
    await store.add();
    expect(state().progress.kind).toBe('ready');
    expect(state().block?.agenda.reasons).toHaveLength(500);
  });

  it('keeps topics that have no box on the form', async () => {
    const topics = [{ title: 'Offers', minutes: 20, lead: 'Bo Berg' }];
    const { store, invite } = aForm({ body: bodyWith({ ...forBo, topics }) });
    await store.load();
    store.edit({ answer: 'goal', text: 'Another goal altogether' });
    await store.add();
    expect(parseBody(invite.state.body).block?.agenda.topics).toEqual(topics);
  });
});

describe('a block edited by hand meanwhile', () => {
  const edited = anAgenda({ goal: 'Edited by hand', reasons: forBo.reasons });
  async function inConflict() {
    const world = aForm({ body: bodyWith(forBo) });
    await world.store.load();
    world.store.edit({ answer: 'purpose', text: 'Typed in the pane' });
    world.invite.state.body = bodyWith(edited);
    await world.store.add();
    return world;
  }

  it('is noticed and not written over', async () => {
    const { state, invite } = await inConflict();
    expect(state().conflict?.agenda.goal).toBe('Edited by hand');
    expect(invite.state.body).toBe(bodyWith(edited));
  });

  it('stays when the organizer keeps it', async () => {
    const { store, state, draft } = await inConflict();
    store.takeInviteVersion();
    await settled();
    expect(state()).toMatchObject({
      conflict: null,
      form: { goal: 'Edited by hand', purpose: edited.purpose },
    });
    expect(state().progress.kind).toBe('ready');
    expect(draft()).toBeNull();
  });

  it('is replaced when the organizer keeps the other', async () => {
    const { store, state, invite, draft } = await inConflict();
    store.keepOwnVersion();
    await settled();
    expect(draft()?.from).toBe(fingerprintOf(edited, 'en'));
    await store.add();
    expect(state().progress.kind).toBe('ready');
    expect(parseBody(invite.state.body).block?.agenda).toMatchObject({
      purpose: 'Typed in the pane',
      goal: forBo.goal,
    });
  });
});

describe('whatever call does not do what it should', () => {
  const calls = [
    'attendees',
    'rooms',
    'organizer',
    'subject',
    'start',
    'bodyType',
    'bodyHtml',
    'setBody',
    'prependBody',
    'session',
    'saveInSession',
    'removeFromSession',
    'clearNotice',
    'onAttendeesChanged',
    'openedWith',
  ] as const;
  const faults = {
    fails: (call: string) => () =>
      Promise.reject(new OfficeCallError(call, 'failed', 5001, 'internal error')),
    hangs: (call: string) => () => Promise.reject(new OfficeCallError(call, 'timed-out', null, 'no answer')),
    'answers what is no answer': (call: string) => () =>
      Promise.reject(new OfficeCallError(call, 'unusable', null, 'number')),
    'is not there': (call: string) => () =>
      Promise.reject(new OfficeCallError(call, 'unavailable', null, 'none')),
    throws: () => () => {
      throw new TypeError('office.js refused');
    },
  };
  const table = calls.flatMap((call) =>
    Object.keys(faults).map((fault) => [call, fault as keyof typeof faults] as const),
  );

  it.each(table)('%s %s: the form opens, and nothing typed is lost', async (call, fault) => {
    const { store, type, state, clock } = aForm({}, () => ({ [call]: faults[fault](call) }));
    await store.load();
    expect(state().phase).toBe('open');
    type(forBo);
    const adding = store.add();
    await clock.advance(5_000);
    await adding;
    expect(state().isWriting).toBe(false);
    expect(state().form).toMatchObject({
      purpose: forBo.purpose,
      goal: forBo.goal,
      nextSteps: [{ what: 'Send the order' }],
    });
  });

  it.each([
    ['bodyType', 'unread'],
    ['bodyHtml', 'unread'],
    ['prependBody', 'unwritten'],
  ] as const)('%s: the organizer hears it', async (call, kind) => {
    const { store, type, state, invite } = aForm();
    invite.fails(call);
    await store.load();
    type(forBo);
    await store.add();
    expect(state().result?.kind).toBe(kind);
  });

  it('Outlook that answers nothing at all can be tried again', async () => {
    const { store, state, invite } = aForm();
    const all = ['attendees', 'bodyType', 'bodyHtml', 'session'] as const;
    for (const call of all) invite.fails(call);
    await store.load();
    expect(state().phase).toBe('unreachable');
    for (const call of all) invite.works(call);
    await store.load();
    expect(state().phase).toBe('open');
  });

  it('a body read at the second try opens beside what was typed meanwhile', async () => {
    const { store, state, invite } = aForm({ body: bodyWith(forBo) });
    invite.fails('bodyHtml');
    await store.load();
    store.edit({ answer: 'purpose', text: 'Typed meanwhile' });
    invite.works('bodyHtml');
    await store.load();
    expect(state().form.purpose).toBe('Typed meanwhile');
    expect(state().conflict?.agenda.purpose).toBe(forBo.purpose);
  });
});

describe('closing', () => {
  it('keeps the draft first', async () => {
    const { store, invite, draft } = aForm();
    await store.load();
    store.edit({ answer: 'purpose', text: 'Choose' });
    await store.close();
    expect(invite.state.isPaneClosed).toBe(true);
    expect(draft()?.agenda.purpose).toBe('Choose');
  });

  it('and opening again goes on with it', async () => {
    const { store, invite, clock } = aForm();
    await store.load();
    store.edit({ answer: 'purpose', text: 'Choose' });
    await store.close();
    const again = formStoreOn(invite, {
      user: { ...anna, locale: 'en' },
      policy: aPolicy(),
      clock,
    });
    await again.load();
    expect(again.getState().form.purpose).toBe('Choose');
  });
});

it('attendees are moved one after the other: two at once would undo each other', async () => {
  const asked: string[][] = [];
  let finish = () => {};
  const deps = { user: { ...anna, locale: 'en-US' }, policy: aPolicy(), clock: manualClock() };
  const target: FormTarget = {
    ...openFormTarget(fakeComposeInvite(), { ...deps, focusedFor: null }),
    moveAttendees: (people) => {
      asked.push(people.map(({ name }) => name));
      return new Promise((resolve) => {
        finish = () => resolve({ isMoved: true, missing: [] });
      });
    },
  };
  const store = createFormStore(target, deps);
  await store.load();
  const first = store.move?.([bo], 'optional');
  await store.move?.([cecilia], 'off');
  expect(asked).toEqual([['Bo Berg']]);
  finish();
  await first;
  void store.move?.([cecilia], 'off');
  expect(asked).toEqual([['Bo Berg'], ['Cecilia Dahl']]);
});
