import { describe, expect, it } from '@jest/globals';
import { createMeetingTime } from '../../src/form/meeting-time';
import { undoKey } from '../../src/form/undo-time';
import type { Repeats } from '../../src/outlook/compose-invite';
import { manualClock, microtaskClock, settled } from '../builders/a-clock';
import { fakeComposeInvite, type InviteState } from '../builders/fake-compose-invite';

const ten = new Date('2026-12-01T09:00:00Z');
const at = (minutes: number) => new Date(ten.getTime() + minutes * 60_000);

async function opened(parts: Partial<InviteState> = {}) {
  const invite = fakeComposeInvite({ start: ten, end: at(60), ...parts });
  const time = createMeetingTime(invite, microtaskClock());
  await time.open(invite.state.session);
  await settled();
  return { invite, time, state: () => time.getState() };
}

describe('the time of an open invite', () => {
  it('is what Outlook says, on the clock of the organizer', async () => {
    const { state } = await opened();
    expect(state()).toMatchObject({
      time: { minutes: 60, startsAt: 600, isAllDay: false, isReadOnly: false },
      isSeries: false,
      undo: null,
      outcome: null,
    });
  });

  it('is that of the pattern for a series', async () => {
    const { state } = await opened({ repeats: { kind: 'series', minutes: 45, timeZone: null } });
    expect(state()).toMatchObject({ time: { minutes: 45 }, isSeries: true });
  });

  it('is not known where Outlook does not say', async () => {
    const invite = fakeComposeInvite();
    invite.fails('start');
    const time = createMeetingTime(invite, microtaskClock());
    await time.open({});
    await settled();
    expect(time.getState().time).toBeNull();
    expect(time.startFor('en')).toBeUndefined();
  });

  it('cannot be changed where nobody says how the invite repeats', async () => {
    const invite = fakeComposeInvite({ start: ten, end: at(60) });
    const silent = { ...invite, repeats: () => new Promise<Repeats>(() => {}) };
    const clock = manualClock();
    const time = createMeetingTime(silent, clock);
    await time.open({});
    await clock.advance(3_000);
    expect(time.getState().time).toMatchObject({ minutes: 60, isReadOnly: true });
  });

  it('is seen anew after the organizer changed it in Outlook', async () => {
    const { invite, state } = await opened();
    invite.move({ end: at(30) });
    await settled();
    expect(state().time?.minutes).toBe(30);
  });

  it('stays as last seen while Outlook does not answer', async () => {
    const { invite, time, state } = await opened();
    invite.fails('end');
    invite.fails('repeats');
    await time.look();
    await settled();
    expect(state().time).toMatchObject({ minutes: 60, isReadOnly: false });
  });

  it.each([
    ['en', 'Central European Time'],
    ['sv', 'centraleuropeisk tid'],
  ] as const)('starts at a minute of a zone that has a name in %s', async (language, zone) => {
    const { time } = await opened();
    expect(time.startFor(language)).toEqual({ minute: 600, zone });
  });

  it('has no time of day when it lasts all day', async () => {
    const { time } = await opened({ end: at(1440), isAllDay: true });
    expect(time.startFor('en')).toBeNull();
  });
});

describe('a length that was used', () => {
  it('can be undone, exactly, and then no more', async () => {
    const { invite, time, state } = await opened();
    await time.use(25);
    expect(state()).toMatchObject({
      time: { minutes: 25 },
      undo: { minutes: 25, was: 60 },
      outcome: { kind: 'changed', isUndo: false },
      isChanging: false,
    });
    await time.undo();
    expect(invite.state.end).toEqual(at(60));
    expect(state()).toMatchObject({ undo: null, outcome: { kind: 'changed', isUndo: true } });
    await settled();
    expect(invite.state.session).not.toHaveProperty([undoKey]);
  });

  it('can be undone in another pane on the same form', async () => {
    const { invite, time } = await opened();
    await time.use(25);
    await settled();
    const again = createMeetingTime(invite, microtaskClock());
    await again.open(invite.state.session);
    await settled();
    expect(again.getState().undo).toEqual({ minutes: 25, was: 60 });
    await again.undo();
    expect(invite.state.end).toEqual(at(60));
  });

  it('is undone where the meeting was moved meanwhile, by its length', async () => {
    const { invite, time } = await opened();
    await time.use(25);
    invite.move({ start: at(120), end: at(145) });
    await settled();
    await time.undo();
    expect(invite.state.end).toEqual(at(180));
  });

  it('is not ours to undo after the organizer chose another', async () => {
    const { invite, time, state } = await opened();
    await time.use(25);
    invite.move({ end: at(45) });
    await settled();
    expect(state()).toMatchObject({ undo: null, outcome: null });
    await time.undo();
    expect(invite.state.end).toEqual(at(45));
  });

  it('is changed once, however often the button is pressed', async () => {
    const { invite, time } = await opened();
    await Promise.all([time.use(25), time.use(25), time.undo()]);
    expect(invite.calls.filter((call) => call === 'setEnd')).toHaveLength(1);
  });

  it('is not asked for again once Outlook refused it', async () => {
    const { invite, time, state } = await opened();
    invite.fails('setEnd');
    await time.use(25);
    expect(state()).toMatchObject({
      time: { minutes: 60, isReadOnly: true },
      undo: null,
      outcome: { kind: 'refused', wanted: 25 },
    });
  });

  it('stands where Outlook keeps no session data', async () => {
    const { invite, time, state } = await opened();
    invite.fails('keepInSession');
    await time.use(25);
    await settled();
    expect(state().undo).toEqual({ minutes: 25, was: 60 });
  });
});
