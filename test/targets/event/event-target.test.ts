import { describe, expect, it, jest } from '@jest/globals';
import { canonicalAgenda } from '../../../src/agenda/canonical';
import { hasUnwritten } from '../../../src/form/selectors';
import { pendingLength, undoOf } from '../../../src/form/time-state';
import type { GraphErrorKind } from '../../../src/graph/graph-call-error';
import { clockTimesWanted } from '../../../src/invite/clock-times';
import { parseBody } from '../../../src/invite/parse-body';
import { plannedIn } from '../../../src/pane/organizer/last-time/planned';
import { meetingStart } from '../../../src/targets/event/meeting-start';
import { inviteOfEvent } from '../../../src/targets/event/sent-invite';
import { graphErrorWords } from '../../../src/text/graph-errors';
import { anEvent } from '../../builders/a-calendar';
import { anAttendee, cecilia } from '../../builders/a-person';
import { aReason } from '../../builders/an-agenda';
import { anEventForm, bodyWith, forBo, htmlWith } from '../../builders/an-event-form';

const changed = { ...forBo, goal: 'Contract signed in March' };
const withAgenda = (parts = {}) => anEvent({ body: bodyWith(forBo), ...parts });
const seriesOf = (parts = {}) => [
  withAgenda({ id: 'meeting', kind: 'occurrence', seriesId: 'series', ...parts }),
  withAgenda({
    id: 'series',
    kind: 'series',
    start: new Date('2026-11-24T09:00:00Z'),
    end: new Date('2026-11-24T10:00:00Z'),
  }),
  withAgenda({
    id: 'next',
    kind: 'occurrence',
    seriesId: 'series',
    start: new Date('2026-12-08T09:00:00Z'),
    end: new Date('2026-12-08T10:00:00Z'),
  }),
];

describe('a calendar that shows an empty invite, which Outlook shows filled', () => {
  it('is sent nothing, and the organizer hears why, however often they try', async () => {
    const empty = anEvent({ body: { type: 'html', content: '' } });
    const world = anEventForm({ events: [empty], shows: () => inviteOfEvent(withAgenda()) });
    await world.store.load();
    world.store.edit({ answer: 'goal', text: changed.goal });
    jest.useFakeTimers();
    for (const _ of [1, 2]) {
      await world.send();
      await jest.advanceTimersByTimeAsync(1_000);
      await world.added();
      expect(world.calendar.changes).toEqual([]);
    }
    jest.useRealTimers();
    expect(world.said()).toContain('is empty, which it is not here');
  });
});

describe('the form over a sent invite', () => {
  it('is filled from the body, and nobody is asked to sign in', async () => {
    const { store, calendar, state } = anEventForm({ events: [withAgenda()] });
    await store.load();
    expect(state().form).toMatchObject({ purpose: forBo.purpose, goal: forBo.goal });
    expect(state().people).toEqual([{ name: 'Bo Berg', address: 'bo.berg@contoso.example' }]);
    expect(state().progress.kind).toBe('ready');
    expect(calendar.calls).toEqual([]);
  });

  it('keeps what is typed for as long as the page lives, and says that it is nowhere else', async () => {
    const { store, clock, state, texts } = anEventForm();
    await store.load();
    expect(hasUnwritten(state())).toBe(false);
    store.edit({ answer: 'purpose', text: 'Choose' });
    await clock.advance(300);
    expect(hasUnwritten(state())).toBe(true);
    expect(JSON.stringify([...texts])).toContain('Choose');
    await store.load();
    expect(state().form.purpose).toBe('Choose');
  });

  it('has no way to move an attendee, for that cannot be done here', async () => {
    const { store } = anEventForm();
    await store.load();
    expect(store.move).toBeNull();
  });
});

describe('before an update goes out', () => {
  it('asks how many people get it, and sends nothing', async () => {
    const attendees = ['Bo Berg', 'Cecilia Dahl'].map((name) => ({ ...anAttendee(name), isOptional: false }));
    const room = { ...anAttendee('Aspen', { kind: 'room' }), isOptional: false };
    const { store, calendar, type, prepared, ask } = anEventForm({
      events: [anEvent({ attendees: [...attendees, room] })],
    });
    await store.load();
    type(forBo);
    expect(await ask()).toEqual({
      recipients: { people: 2, lists: [] },
      scope: null,
      hasAgenda: true,
      hasOutcome: false,
      time: null,
      isAgain: false,
    });
    expect(prepared()).toBe(1);
    expect(calendar.calls).toEqual([]);
  });

  it('goes back to the form with Not now, the answers as they were', async () => {
    const { target, store, calendar, type, state, ask } = anEventForm();
    await store.load();
    type(forBo);
    await ask();
    target.notNow();
    expect(target.question.getState()).toBeNull();
    expect(state().form.purpose).toBe(forBo.purpose);
    expect(calendar.calls).toEqual([]);
  });

  it('asks nothing where there is nothing to send', async () => {
    const { store, said, ask } = anEventForm({ events: [withAgenda()] });
    await store.load();
    expect(await ask()).toBeNull();
    expect(said()).toBe('already-there');
  });

  it('asks nothing where nothing is answered', async () => {
    const { store, said, ask } = anEventForm();
    await store.load();
    expect(await ask()).toBeNull();
    expect(said()).toBe('nothing-to-add');
  });

  it('says so when the question cannot be loaded', async () => {
    const { store, type, state, said, failsToPrepare, ask } = anEventForm();
    await store.load();
    type(forBo);
    failsToPrepare();
    expect(await ask()).toBeNull();
    expect(said()).toMatch(/did not load/);
    expect(state().form.purpose).toBe(forBo.purpose);
  });
});

describe('an update', () => {
  it('puts the agenda into the event, once, and the form knows it is there', async () => {
    const { store, calendar, type, state, said, send, blockIn } = anEventForm();
    await store.load();
    type(forBo);
    await send();
    expect(parseBody(blockIn()).block?.agenda.purpose).toBe(forBo.purpose);
    expect(calendar.changes).toHaveLength(1);
    expect(said()).toBe('Sent. 1 person gets the update.');
    expect(state().progress.kind).toBe('ready');
    expect(hasUnwritten(state())).toBe(false);
  });

  it('is seen by the form although Outlook still shows the body as it was', async () => {
    const { store, state, send } = anEventForm({
      events: [withAgenda()],
      shows: (event) => ({ ...inviteOfEvent(event), bodyHtml: async () => htmlWith(forBo) }),
    });
    await store.load();
    store.edit({ answer: 'goal', text: changed.goal });
    await send();
    await store.refresh();
    expect(state().form.goal).toBe(changed.goal);
    expect(state().progress.kind).toBe('ready');
  });

  it('takes the new length along, in one change', async () => {
    const { store, calendar, type, state, ask, agree } = anEventForm();
    await store.load();
    type(forBo);
    await store.changeLength(25);
    expect(pendingLength(state().time) !== null).toBe(true);
    expect(calendar.calls).toEqual([]);
    expect((await ask())?.time).toEqual({ was: 60, minutes: 25 });
    await agree();
    expect(calendar.changes).toHaveLength(1);
    expect(calendar.now('event-1').end).toEqual(new Date('2026-12-01T09:25:00Z'));
    expect(pendingLength(state().time) !== null).toBe(false);
    expect(undoOf(state().time)).toEqual({ minutes: 25, was: 60 });
  });

  it('takes a new length that was undone not along', async () => {
    const { store, state, said, ask } = anEventForm({ events: [withAgenda()] });
    await store.load();
    await store.changeLength(25);
    expect(hasUnwritten(state())).toBe(true);
    await store.undoLength();
    expect(await ask()).toBeNull();
    expect(said()).toBe('already-there');
  });

  it('gives a length back that was sent, in an update of its own', async () => {
    const { store, calendar, send } = anEventForm({ events: [withAgenda()] });
    await store.load();
    await store.changeLength(25);
    await send();
    await store.undoLength();
    await send();
    expect(calendar.changes.map(({ change }) => change)).toEqual([
      { end: new Date('2026-12-01T09:25:00Z') },
      { end: new Date('2026-12-01T10:00:00Z') },
    ]);
  });

  it('is of the time alone where there is no agenda yet', async () => {
    const { store, calendar, said, send, blockIn } = anEventForm();
    await store.load();
    await store.changeLength(25);
    await send();
    expect(calendar.changes.map(({ change }) => change)).toEqual([{ end: new Date('2026-12-01T09:25:00Z') }]);
    expect(parseBody(blockIn()).block).toBeNull();
    expect(said()).toBe('Sent. 1 person gets the update.');
  });

  it('shows both versions when somebody edited the agenda meanwhile, and sends mine when I choose so', async () => {
    const { store, calendar, state, said, send, blockIn } = anEventForm({ events: [withAgenda()] });
    await store.load();
    store.edit({ answer: 'goal', text: changed.goal });
    calendar.edit('event-1', { body: bodyWith({ ...forBo, purpose: 'Choose two suppliers' }) });
    await send();
    expect(calendar.changes).toEqual([]);
    expect(state().conflict?.agenda.purpose).toBe('Choose two suppliers');
    store.keepOwnVersion();
    await send();
    expect(parseBody(blockIn()).block?.agenda).toMatchObject({ purpose: forBo.purpose, goal: changed.goal });
    expect(said()).toMatch(/^Sent/);
  });

  it('asks for the version first while there are two', async () => {
    const { store, calendar, state, ask, send } = anEventForm({ events: [withAgenda()] });
    await store.load();
    store.edit({ answer: 'goal', text: changed.goal });
    calendar.edit('event-1', { body: bodyWith({ ...forBo, purpose: 'Choose two suppliers' }) });
    await send();
    const shown = state().conflictsShown;
    expect(await ask()).toBeNull();
    expect(state().conflictsShown).toBe(shown + 1);
    expect(state().conflict).not.toBeNull();
  });
});

describe('what was agreed to', () => {
  it('is asked once more when the calendar has more people on the meeting', async () => {
    const { target, store, calendar, type, said, agree, send } = anEventForm();
    await store.load();
    type(forBo);
    const two = ['Bo Berg', 'Cecilia Dahl'].map((name) => ({ ...anAttendee(name), isOptional: false }));
    calendar.edit('event-1', { attendees: two });
    await send();
    expect(calendar.changes).toEqual([]);
    expect(target.question.getState()).toMatchObject({ recipients: { people: 2 }, isAgain: true });
    expect(said()).toBe('Nothing was sent yet.');
    await agree();
    expect(calendar.changes).toHaveLength(1);
  });

  it('counts a list that only Outlook tells from a person', async () => {
    const list = anAttendee('Sales team', { kind: 'list' });
    const attendees = [{ ...anAttendee('Sales team'), isOptional: false }];
    const { store, calendar, type, said, ask, agree } = anEventForm({
      events: [anEvent({ attendees })],
      shows: (event) => ({ ...inviteOfEvent(event), attendees: [list] }),
    });
    await store.load();
    type(forBo);
    expect((await ask())?.recipients).toEqual({ people: 0, lists: ['Sales team'] });
    await agree();
    expect(calendar.changes).toHaveLength(1);
    expect(said()).toBe('Sent. Everyone in Sales team gets the update.');
  });

  it('is asked once more when the meeting turns out to be one of a series', async () => {
    const { target, store, calendar, type, ask, agree } = anEventForm({
      events: seriesOf(),
      shows: (event) => ({ ...inviteOfEvent(event), recurrence: null }),
    });
    await store.load();
    type(changed);
    expect((await ask())?.scope).toBeNull();
    await agree();
    expect(calendar.changes).toEqual([]);
    expect(target.question.getState()).toMatchObject({ scope: 'occurrence', isAgain: true });
  });
});

describe('consent', () => {
  it('holds for one update: the next is asked about by itself', async () => {
    const { target, store, type, send, calendar, ask } = anEventForm();
    await store.load();
    type(forBo);
    await send();
    store.edit({ answer: 'goal', text: changed.goal });
    expect(await ask()).not.toBeNull();
    expect(calendar.changes).toHaveLength(1);
    target.notNow();
  });

  it('that nobody gave writes nothing', async () => {
    const { target, store, type, calendar } = anEventForm();
    await store.load();
    type(forBo);
    const request = { agenda: canonicalAgenda(forBo), language: 'en', ours: new Set<string>() } as const;
    expect(await target.write(request)).toEqual({ kind: 'unwritten' });
    expect(calendar.calls).toEqual([]);
  });

  it('to whom it goes is what was agreed to, not in which list the names came', async () => {
    const attendees = ['Bo Berg', 'Cecilia Dahl'].map((name) => ({ ...anAttendee(name), isOptional: false }));
    const { store, type, send, calendar } = anEventForm({ events: [anEvent({ attendees })] });
    await store.load();
    type(forBo);
    calendar.edit('event-1', { attendees: [...attendees].reverse().map((one) => ({ ...one })) });
    await send();
    expect(calendar.changes).toHaveLength(1);
  });
});

describe('a meeting of a series', () => {
  it('is changed alone unless the organizer chooses otherwise', async () => {
    const { store, calendar, type, ask, agree, blockIn } = anEventForm({ events: seriesOf() });
    await store.load();
    type(changed);
    expect((await ask())?.scope).toBe('occurrence');
    await agree();
    expect(calendar.changes.map(({ id }) => id)).toEqual(['meeting']);
    expect(parseBody(blockIn('next')).block?.agenda.goal).toBe(forBo.goal);
  });

  it('is changed with all the others in one change, each at its own time', async () => {
    const { target, store, calendar, type, state, said, ask, agree, blockIn } = anEventForm({
      events: seriesOf(),
    });
    await store.load();
    type(changed);
    await store.changeLength(45);
    await ask();
    target.choose('series');
    await agree();
    expect(calendar.changes.map(({ id }) => id)).toEqual(['series']);
    expect(calendar.now('series').end).toEqual(new Date('2026-11-24T09:45:00Z'));
    expect(calendar.now('next').end).toEqual(new Date('2026-12-08T09:45:00Z'));
    expect(parseBody(blockIn('meeting')).block?.agenda.goal).toBe(changed.goal);
    expect(said()).toBe('Sent. 1 person gets the update.');
    expect(pendingLength(state().time) !== null).toBe(false);
  });

  it('that was moved by itself does not give its series other clock times', async () => {
    const at = (time: string) => new Date(`2026-12-01T${time}Z`);
    const topics = [{ title: 'Compare the offers', minutes: 30, lead: '' }];
    const moved = seriesOf({ kind: 'exception', start: at('13:00:00'), end: at('14:00:00') });
    const events = moved.map((event) => ({ ...event, body: bodyWith({ ...forBo, topics }) }));
    const { target, store, type, ask, agree, blockIn } = anEventForm({ events });
    await store.load();
    type(changed);
    await ask();
    target.choose('series');
    await agree();
    const start = meetingStart(seriesOf()[1] ?? anEvent(), 'en');
    expect(parseBody(blockIn('series')).block?.clockTimes ?? '').toBe(clockTimesWanted(topics, start));
    expect(parseBody(blockIn('series')).block?.clockTimes ?? '').not.toBe('');
  });

  it('that is open as a whole stays dated by its next meeting after an update', async () => {
    const { store, calendar, state, send, target } = anEventForm({
      events: [
        anEvent({
          kind: 'series',
          start: new Date('2019-12-03T09:00:00Z'),
          end: new Date('2019-12-03T10:00:00Z'),
        }),
      ],
      shows: (event) =>
        inviteOfEvent({
          ...event,
          start: new Date('2026-12-01T09:00:00Z'),
          end: new Date('2026-12-01T10:00:00Z'),
        }),
    });
    await store.load();
    await store.changeLength(25);
    await send();
    expect(calendar.now('event-1').end).toEqual(new Date('2019-12-03T09:25:00Z'));
    expect(await target.time.read()).toMatchObject({
      start: new Date('2026-12-01T09:00:00Z'),
      end: new Date('2026-12-01T09:25:00Z'),
    });
    await store.refresh();
    expect(state().form.nextSteps[0]?.due).toBe('2026-12-08');
  });

  it('that was changed by itself keeps its own agenda, and that is said', async () => {
    const { target, store, type, state, said, ask, agree } = anEventForm({
      events: seriesOf({ kind: 'exception' }),
    });
    await store.load();
    type(changed);
    await ask();
    target.choose('series');
    await agree();
    expect(said()).toMatch(/^Sent to the series/);
    expect(hasUnwritten(state())).toBe(true);
  });
});

describe('what goes wrong', () => {
  it.each<GraphErrorKind>(['declined', 'needs-admin', 'no-popup', 'offline', 'forbidden', 'gone', 'busy'])(
    '%s while it is read: a sentence, the answers stay, and the next try sends once',
    async (errorKind) => {
      const { store, calendar, type, state, said, send } = anEventForm();
      await store.load();
      type(forBo);
      await store.changeLength(25);
      calendar.fails('event', errorKind);
      await send();
      expect(said()).toBe(
        `${graphErrorWords('en')[errorKind]} Nothing was sent, and your answers are still here.`,
      );
      expect(state().form.purpose).toBe(forBo.purpose);
      expect(pendingLength(state().time) !== null).toBe(true);
      calendar.works('event');
      await send();
      expect(calendar.changes).toHaveLength(1);
      expect(said()).toMatch(/^Sent/);
    },
  );

  it('an answer lost after the change was made: nothing is sent twice', async () => {
    const { store, calendar, type, said, send } = anEventForm();
    await store.load();
    type(forBo);
    calendar.losesAnswer();
    await send();
    expect(said()).toMatch(/^Sent/);
    await send();
    expect(calendar.changes).toHaveLength(1);
  });

  it('a time alone whose answer was lost is looked for, and nothing is sent twice', async () => {
    const { store, calendar, state, said, send } = anEventForm();
    await store.load();
    await store.changeLength(25);
    calendar.losesAnswer();
    await send();
    expect(said()).toMatch(/^Sent/);
    expect(pendingLength(state().time) !== null).toBe(false);
    await send();
    expect(calendar.changes).toHaveLength(1);
  });

  it('the organizer of the event is somebody else', async () => {
    const { store, calendar, type, said, send } = anEventForm();
    await store.load();
    type(forBo);
    calendar.edit('event-1', { isOrganizer: false });
    await send();
    expect(said()).toMatch(/somebody else as the organizer/);
    expect(calendar.changes).toEqual([]);
  });

  it('the meeting was cancelled meanwhile', async () => {
    const { store, calendar, type, said, send } = anEventForm();
    await store.load();
    type(forBo);
    calendar.edit('event-1', { isCancelled: true });
    await send();
    expect(said()).toBe('This meeting has been cancelled, so nothing was sent. Your answers are still here.');
    expect(calendar.changes).toEqual([]);
  });

  it('the invite is plain text', async () => {
    const { store, type, said, send } = anEventForm({
      shows: (event) => ({ ...inviteOfEvent(event), bodyHtml: async () => '<p>Hello</p>' }),
      events: [anEvent({ body: { type: 'text', content: 'Hello' } })],
    });
    await store.load();
    type(forBo);
    await send();
    expect(said()).toBe('plain-text');
  });

  it('speaks Swedish where Outlook does', async () => {
    const { store, type, said, send } = anEventForm({ locale: 'sv-SE' });
    await store.load();
    type(forBo);
    await send();
    expect(said()).toBe('Skickat. 1 person får uppdateringen.');
  });
});

it.each([
  ['one meeting of a series', { kind: 'occurrence', seriesId: 'series-1' }, 'series-1'],
  ['a meeting of its own', { kind: 'single', seriesId: null }, ''],
] as const)('%s can be told from its earlier ones, and from itself', async (_, parts, series) => {
  const { store, target } = anEventForm({ events: [anEvent(parts)] });
  await store.load();
  expect((await plannedIn(target, store)).ids).toEqual({ invite: 'event-1', series });
});

it('closes the form where it is shown', async () => {
  const { store, closed } = anEventForm();
  await store.load();
  await store.close();
  expect(closed()).toBe(1);
});

it('reasons for people who are not on the invite stay out of it', async () => {
  const { store, type, send, blockIn } = anEventForm();
  await store.load();
  type({ ...forBo, reasons: [...forBo.reasons, aReason(cecilia, 'Knows')] });
  await send();
  expect(parseBody(blockIn()).block?.agenda.reasons).toHaveLength(1);
});
