import { describe, expect, it } from '@jest/globals';
import type { Agenda } from '../../src/agenda/agenda';
import { draftKey, parseDraft, writeDraft } from '../../src/agenda/draft';
import { createOrganizerSession } from '../../src/form/organizer-session';
import { fingerprintOf } from '../../src/invite/fingerprint';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { OfficeCallError } from '../../src/outlook/office-call';
import { writePaneContext } from '../../src/rules/pane-context';
import { manualClock, settled } from '../builders/a-clock';
import { anAttendee, anna, bo, cecilia } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { anAgenda, aReason } from '../builders/an-agenda';
import { fakeComposeInvite, type InviteState } from '../builders/fake-compose-invite';

const body = (agenda: Agenda) => `<html><body>${renderBlock(agenda, 'en')}<p>Hello</p></body></html>`;
const forBo = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] });
const kept = (agenda: Agenda, from: string) => ({ [draftKey]: writeDraft({ agenda, from }) });

function aSession(
  parts: Partial<InviteState> = {},
  change: (invite: ReturnType<typeof fakeComposeInvite>) => object = () => ({}),
) {
  const invite = fakeComposeInvite(parts);
  const clock = manualClock();
  const user = { ...anna, locale: 'en-US' };
  const session = createOrganizerSession(
    { ...invite, ...change(invite) },
    { user, policy: aPolicy(), clock },
  );
  const type = (agenda: Agenda) => {
    session.edit({ answer: 'purpose', text: agenda.purpose });
    session.edit({ answer: 'goal', text: agenda.goal });
    for (const { person, why } of agenda.reasons) session.edit({ answer: 'reason', person, text: why });
    session.edit({ answer: 'nextStep', text: agenda.nextStep.what });
  };
  const draft = () => parseDraft(invite.state.session[draftKey]);
  return { invite, clock, session, type, draft, state: () => session.getState() };
}

describe('opening', () => {
  it('fills in the owner and the date of the next step, and keeps no draft of that', async () => {
    const { session, state, clock, draft } = aSession();
    await session.load();
    expect(state().form.nextStep).toEqual({ what: '', owner: anna, due: '2026-12-08' });
    session.leave();
    await clock.advance(1_000);
    expect(draft()).toBeNull();
  });

  it('shows the block of the invite, and is ready when it passes', async () => {
    const { session, state } = aSession({ body: body(forBo) });
    await session.load();
    expect(state().form.purpose).toBe(forBo.purpose);
    expect(state().progress.kind).toBe('ready');
  });

  it('goes on with a draft', async () => {
    const { session, state } = aSession({ session: kept(forBo, '') });
    await session.load();
    expect(state().form.purpose).toBe(forBo.purpose);
    expect(state().progress.kind).toBe('add');
  });

  it('shows both versions when the block was edited since', async () => {
    const mine = anAgenda({ goal: 'Mine' });
    const { session, state } = aSession({ body: body(forBo), session: kept(mine, 'before') });
    await session.load();
    expect(state().form.goal).toBe('Mine');
    expect(state().conflict?.agenda.goal).toBe(forBo.goal);
  });

  it('knows where the gate sent the organizer', async () => {
    const openedWith = writePaneContext({ focus: 'goal' });
    const { session, state } = aSession({ openedWith });
    await session.load();
    expect(state().goTo).toEqual({ context: { focus: 'goal' } });
  });

  it('asks nothing about rooms', async () => {
    const room = anAttendee('Aspen', { address: 'aspen@contoso.example' });
    const { session, state } = aSession({ attendees: [room], rooms: ['aspen@contoso.example'] });
    await session.load();
    expect(state().people).toEqual([]);
    expect(state().progress.kind).toBe('nobody');
  });
});

describe('typing', () => {
  it('reaches the draft within 300 ms', async () => {
    const { session, clock, draft } = aSession();
    await session.load();
    session.edit({ answer: 'purpose', text: 'Choose' });
    await clock.advance(300);
    expect(draft()?.agenda.purpose).toBe('Choose');
  });

  it('reaches the draft at once on leaving the field', async () => {
    const { session, draft } = aSession();
    await session.load();
    session.edit({ answer: 'purpose', text: 'Choose' });
    session.leave();
    await settled();
    expect(draft()?.agenda.purpose).toBe('Choose');
  });

  it('is judged once it rests', async () => {
    const { session, clock, type, state } = aSession();
    await session.load();
    type(forBo);
    expect(state().progress.kind).toBe('missing');
    await clock.advance(300);
    expect(state().progress.kind).toBe('add');
  });

  it('back to what the invite says leaves no draft', async () => {
    const { session, clock, draft } = aSession({ body: body(forBo) });
    await session.load();
    session.edit({ answer: 'goal', text: 'Other' });
    await clock.advance(300);
    expect(draft()).not.toBeNull();
    session.edit({ answer: 'goal', text: forBo.goal });
    await clock.advance(300);
    expect(draft()).toBeNull();
  });

  it('beyond what Outlook keeps is said to be, and stays on the form', async () => {
    const { session, clock, state } = aSession();
    await session.load();
    session.edit({ answer: 'purpose', text: 'a'.repeat(60_000) });
    await clock.advance(300);
    expect(state().draftTrouble).toBe('full');
    expect(state().form.purpose).toHaveLength(60_000);
  });

  it('never writes over a draft that could not be read at first', async () => {
    const { session, clock, invite, state, draft } = aSession({
      session: kept(anAgenda({ reasons: [] }), ''),
    });
    invite.fails('session');
    await session.load();
    session.edit({ answer: 'purpose', text: 'Typed now' });
    await clock.advance(300);
    expect(state().draftTrouble).toBe('failed');
    invite.works('session');
    await clock.advance(30_000);
    expect(draft()?.agenda).toMatchObject({ purpose: 'Typed now', goal: anAgenda().goal });
    expect(state().form.goal).toBe(anAgenda().goal);
    expect(state().draftTrouble).toBeNull();
  });
});

describe('the people of the invite', () => {
  it('are asked about as they come', async () => {
    const { session, invite, state } = aSession({ body: body(forBo) });
    await session.load();
    invite.invite([anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')]);
    await settled();
    expect(state().people.map(({ name }) => name)).toEqual(['Bo Berg', 'Cecilia Dahl']);
    expect(state().progress).toMatchObject({
      kind: 'missing',
      missing: [{ answer: 'reason', people: [cecilia] }],
    });
  });

  it('have their answer again when they come back', async () => {
    const { session, invite, clock, state, draft } = aSession();
    await session.load();
    session.edit({ answer: 'reason', person: bo, text: 'Decides' });
    invite.invite([]);
    await clock.advance(300);
    expect(state().people).toEqual([]);
    expect(draft()?.agenda.reasons).toEqual([aReason(bo, 'Decides')]);
    invite.invite([anAttendee('Bo Berg')]);
    await settled();
    expect(state().form.reasons[0]?.why).toBe('Decides');
  });

  it('who left are not written, and still kept', async () => {
    const { session, invite, type, draft } = aSession({
      attendees: [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')],
    });
    await session.load();
    type(anAgenda());
    invite.invite([anAttendee('Bo Berg')]);
    await settled();
    await session.add();
    await settled();
    expect(parseBody(invite.state.body).block?.agenda.reasons.map(({ person }) => person.name)).toEqual([
      'Bo Berg',
    ]);
    expect(draft()?.agenda.reasons.map(({ person }) => person.name)).toContain('Cecilia Dahl');
  });

  it('who left make no unwritten change of an invite that passes', async () => {
    const { session, state } = aSession({ body: body(anAgenda()), attendees: [anAttendee('Bo Berg')] });
    await session.load();
    expect(state().progress.kind).toBe('ready');
  });

  it('lose no answer when Outlook stops saying who they are', async () => {
    const { session, invite, state } = aSession({ body: body(forBo) });
    await session.load();
    invite.fails('attendees');
    await session.refresh();
    expect(state().people).toHaveLength(1);
    expect(state().form.reasons[0]?.why).toBe('Decides on the budget');
  });

  it('are those of the answers when Outlook never said who they are', async () => {
    const { session, invite, state } = aSession({ body: body(anAgenda()) });
    invite.fails('attendees');
    await session.load();
    expect(state().people).toHaveLength(2);
    session.edit({ answer: 'goal', text: 'Another goal altogether' });
    await session.add();
    expect(parseBody(invite.state.body).block?.agenda.reasons).toHaveLength(2);
  });
});

describe('adding to the invite', () => {
  it('makes a full form ready, takes the notice away and the draft with it', async () => {
    const notices = { 'syfte.agenda': { kind: 'information', message: 'Missing' } as const };
    const { session, invite, type, state, clock, draft } = aSession({ notices });
    await session.load();
    type(forBo);
    await clock.advance(300);
    await session.add();
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
    const { session, invite, state } = aSession({ notices: { ...notices } });
    await session.load();
    session.edit({ answer: 'purpose', text: 'Choose a supplier' });
    await session.add();
    expect(parseBody(invite.state.body).block?.agenda.purpose).toBe('Choose a supplier');
    expect(parseBody(invite.state.body).block?.agenda.nextStep.due).toBe('');
    expect(state().progress.kind).toBe('missing');
    expect(invite.state.notices).toEqual(notices);
  });

  it('twice in a row runs once', async () => {
    const { session, invite, type } = aSession();
    await session.load();
    type(forBo);
    await Promise.all([session.add(), session.add()]);
    expect(invite.calls.filter((call) => call === 'prependBody')).toHaveLength(1);
  });

  it('of nothing says what to do', async () => {
    const { session, invite, state } = aSession();
    await session.load();
    await session.add();
    expect(state().outcome?.kind).toBe('nothing-to-add');
    expect(parseBody(invite.state.body).block).toBeNull();
  });

  it('keeps the language of the block that is there', async () => {
    const { session, invite } = aSession({ body: `<html><body>${renderBlock(forBo, 'sv')}</body></html>` });
    await session.load();
    session.edit({ answer: 'goal', text: 'Another goal altogether' });
    await session.add();
    expect(parseBody(invite.state.body).block?.language).toBe('sv');
  });

  it('keeps what was typed while it ran', async () => {
    const { session, type, state } = aSession();
    await session.load();
    type(forBo);
    const adding = session.add();
    await settled();
    session.edit({ answer: 'goal', text: 'Typed meanwhile' });
    await adding;
    expect(state().form.goal).toBe('Typed meanwhile');
  });

  it.each([
    ['10,000 characters', 'Choose a supplier '.repeat(555)],
    ['several lines', 'Choose a supplier\r\n\r\n  for the north\n'],
    ['markup and script', 'Choose <b>a</b> supplier <script>alert(1)</script> & "go"'],
    ['NUL, half an emoji and a direction mark', 'Choose\u0000 a \ud83d supplier \u202eforward'],
  ])('takes an answer of %s, and finds it again as its own', async (_, text) => {
    const { session, invite, type, clock, state } = aSession();
    await session.load();
    type({ ...forBo, purpose: text });
    await clock.advance(300);
    await session.add();
    expect(state().outcome).toBeNull();
    expect(state().progress.kind).toBe('ready');
    const again = createOrganizerSession(invite, {
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
    const { session, clock, state } = aSession({ attendees });
    await session.load();
    session.edit({ answer: 'purpose', text: forBo.purpose });
    session.edit({ answer: 'goal', text: forBo.goal });
    session.edit({ answer: 'nextStep', text: 'Send the order' });
    session.edit({
      answer: 'reason',
      person: { name: 'Person 250', address: 'p250@b.example' },
      text: 'Knows both',
    });
    session.shareReason();
    await clock.advance(300);
    await session.add();
    expect(state().progress.kind).toBe('ready');
    expect(state().block?.agenda.reasons).toHaveLength(500);
  });

  it('keeps topics that have no box on the form', async () => {
    const topics = [{ title: 'Offers', minutes: 20, lead: 'Bo Berg' }];
    const { session, invite } = aSession({ body: body({ ...forBo, topics }) });
    await session.load();
    session.edit({ answer: 'goal', text: 'Another goal altogether' });
    await session.add();
    expect(parseBody(invite.state.body).block?.agenda.topics).toEqual(topics);
  });
});

describe('a block edited by hand meanwhile', () => {
  const edited = anAgenda({ goal: 'Edited by hand', reasons: forBo.reasons });
  async function inConflict() {
    const world = aSession({ body: body(forBo) });
    await world.session.load();
    world.session.edit({ answer: 'purpose', text: 'Typed in the pane' });
    world.invite.state.body = body(edited);
    await world.session.add();
    return world;
  }

  it('is noticed and not written over', async () => {
    const { state, invite } = await inConflict();
    expect(state().conflict?.agenda.goal).toBe('Edited by hand');
    expect(invite.state.body).toBe(body(edited));
  });

  it('stays when the organizer keeps it', async () => {
    const { session, state, draft } = await inConflict();
    session.keepInvites();
    await settled();
    expect(state()).toMatchObject({
      conflict: null,
      form: { goal: 'Edited by hand', purpose: edited.purpose },
    });
    expect(state().progress.kind).toBe('ready');
    expect(draft()).toBeNull();
  });

  it('is replaced when the organizer keeps the other', async () => {
    const { session, state, invite, draft } = await inConflict();
    session.keepMine();
    await settled();
    expect(draft()?.from).toBe(fingerprintOf(edited, 'en'));
    await session.add();
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
    'keepInSession',
    'removeFromSession',
    'clearNotice',
    'onAttendeesChanged',
    'openedWith',
  ] as const;
  const faults = {
    fails: (call: string) => () =>
      Promise.reject(new OfficeCallError(call, 'failed', 5001, 'internal error')),
    hangs: (call: string) => () => Promise.reject(new OfficeCallError(call, 'timed-out', null, 'no answer')),
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
    const { session, type, state, clock } = aSession({}, () => ({ [call]: faults[fault](call) }));
    await session.load();
    expect(state().phase).toBe('open');
    type(forBo);
    const adding = session.add();
    await clock.advance(5_000);
    await adding;
    expect(state().isWriting).toBe(false);
    expect(state().form).toMatchObject({
      purpose: forBo.purpose,
      goal: forBo.goal,
      nextStep: { what: 'Send the order' },
    });
  });

  it.each([
    ['bodyType', 'unread'],
    ['bodyHtml', 'unread'],
    ['prependBody', 'unwritten'],
  ] as const)('%s: the organizer hears it', async (call, kind) => {
    const { session, type, state, invite } = aSession();
    invite.fails(call);
    await session.load();
    type(forBo);
    await session.add();
    expect(state().outcome?.kind).toBe(kind);
  });

  it('Outlook that answers nothing at all can be tried again', async () => {
    const { session, state, invite } = aSession();
    const all = ['attendees', 'bodyType', 'bodyHtml', 'session'] as const;
    for (const call of all) invite.fails(call);
    await session.load();
    expect(state().phase).toBe('unreachable');
    for (const call of all) invite.works(call);
    await session.load();
    expect(state().phase).toBe('open');
  });

  it('a body read at the second try opens beside what was typed meanwhile', async () => {
    const { session, state, invite } = aSession({ body: body(forBo) });
    invite.fails('bodyHtml');
    await session.load();
    session.edit({ answer: 'purpose', text: 'Typed meanwhile' });
    invite.works('bodyHtml');
    await session.load();
    expect(state().form.purpose).toBe('Typed meanwhile');
    expect(state().conflict?.agenda.purpose).toBe(forBo.purpose);
  });
});

describe('closing', () => {
  it('keeps the draft first', async () => {
    const { session, invite, draft } = aSession();
    await session.load();
    session.edit({ answer: 'purpose', text: 'Choose' });
    await session.close();
    expect(invite.state.isPaneClosed).toBe(true);
    expect(draft()?.agenda.purpose).toBe('Choose');
  });

  it('and opening again goes on with it', async () => {
    const { session, invite, clock } = aSession();
    await session.load();
    session.edit({ answer: 'purpose', text: 'Choose' });
    await session.close();
    const again = createOrganizerSession(invite, {
      user: { ...anna, locale: 'en' },
      policy: aPolicy(),
      clock,
    });
    await again.load();
    expect(again.getState().form.purpose).toBe('Choose');
  });
});
