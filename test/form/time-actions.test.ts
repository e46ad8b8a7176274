import { describe, expect, it } from '@jest/globals';
import type { Recurrence } from '../../src/form/form-target';
import { knownTime, startFor, timeResultOf, undoKey, undoOf } from '../../src/form/time-state';
import { eagerClock, manualClock, settled } from '../builders/a-clock';
import { formStoreOn } from '../builders/a-form';
import { anna } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { type FakeComposeInvite, fakeComposeInvite, type InviteState } from '../builders/fake-compose-invite';

const ten = new Date('2026-12-01T09:00:00Z');
const at = (minutes: number) => new Date(ten.getTime() + minutes * 60_000);

const storeOn = (invite: FakeComposeInvite, clock = eagerClock()) =>
  formStoreOn(invite, { user: { ...anna, locale: 'en' }, policy: aPolicy(), clock });

async function opened(parts: Partial<InviteState> = {}) {
  const invite = fakeComposeInvite({ start: ten, end: at(60), ...parts });
  const store = storeOn(invite);
  await store.load();
  await settled();
  return { invite, store, time: () => store.getState().time };
}

describe('the time of an open invite', () => {
  it('is what Outlook says, on the clock of the organizer', async () => {
    const { time } = await opened();
    expect(knownTime(time())).toEqual({ minutes: 60, startsAt: 600, isAllDay: false, isReadOnly: false });
    expect(undoOf(time())).toBeNull();
    expect(timeResultOf(time())).toBeNull();
  });

  it('is that of the pattern for a series', async () => {
    const { time } = await opened({ repeats: { kind: 'series', minutes: 45, timeZone: null } });
    expect(knownTime(time())?.minutes).toBe(45);
    expect(time().recurrence?.kind).toBe('series');
  });

  it('is not known where Outlook does not say', async () => {
    const invite = fakeComposeInvite();
    invite.fails('start');
    const store = storeOn(invite);
    await store.load();
    await settled();
    expect(knownTime(store.getState().time)).toBeNull();
    expect(startFor(store.getState().time, 'en')).toBeUndefined();
  });

  it('cannot be changed where nobody says how the invite repeats', async () => {
    const invite = fakeComposeInvite({ start: ten, end: at(60) });
    const silent = { ...invite, repeats: () => new Promise<Recurrence>(() => {}) };
    const clock = manualClock();
    const store = storeOn(silent, clock);
    await store.load();
    await clock.advance(3_000);
    expect(knownTime(store.getState().time)).toMatchObject({ minutes: 60, isReadOnly: true });
  });

  it('can be changed once a slow Outlook has said how the invite repeats, however late', async () => {
    const invite = fakeComposeInvite({ start: ten, end: at(60) });
    let answers = (_: Recurrence) => {};
    const slow = { ...invite, repeats: () => new Promise<Recurrence>((answer) => (answers = answer)) };
    const clock = manualClock();
    const store = storeOn(slow, clock);
    await store.load();
    await clock.advance(8_000);
    answers({ kind: 'single', timeZone: null });
    await settled();
    expect(knownTime(store.getState().time)).toMatchObject({ minutes: 60, isReadOnly: false });
  });

  it('is seen anew after the organizer changed it in Outlook', async () => {
    const { invite, time } = await opened();
    invite.move({ end: at(30) });
    await settled();
    expect(knownTime(time())?.minutes).toBe(30);
  });

  it('stays as last seen while Outlook does not answer', async () => {
    const { invite, store, time } = await opened();
    invite.fails('end');
    invite.fails('repeats');
    await store.refresh();
    await settled();
    expect(knownTime(time())).toMatchObject({ minutes: 60, isReadOnly: false });
  });

  it.each([
    ['en', 'Central European Time'],
    ['sv', 'centraleuropeisk tid'],
  ] as const)('starts at a minute of a zone that has a name in %s', async (language, zone) => {
    const { time } = await opened();
    expect(startFor(time(), language)).toEqual({ minute: 600, zone, year: 2026 });
  });

  it('has no time of day when it lasts all day', async () => {
    const { time } = await opened({ end: at(1440), isAllDay: true });
    expect(startFor(time(), 'en')).toBeNull();
  });
});

describe('a length that was used', () => {
  it('can be undone, exactly, and then no more', async () => {
    const { invite, store, time } = await opened();
    await store.changeLength(25);
    expect(knownTime(time())?.minutes).toBe(25);
    expect(undoOf(time())).toEqual({ minutes: 25, was: 60 });
    expect(time()).toMatchObject({ result: { kind: 'changed', isUndo: false }, isChanging: false });
    await store.undoLength();
    expect(invite.state.end).toEqual(at(60));
    expect(undoOf(time())).toBeNull();
    expect(timeResultOf(time())).toMatchObject({ kind: 'changed', isUndo: true });
    await settled();
    expect(invite.state.session).not.toHaveProperty([undoKey]);
  });

  it('can be undone in another pane on the same form', async () => {
    const { invite, store } = await opened();
    await store.changeLength(25);
    await settled();
    const again = storeOn(invite);
    await again.load();
    await settled();
    expect(undoOf(again.getState().time)).toEqual({ minutes: 25, was: 60 });
    await again.undoLength();
    expect(invite.state.end).toEqual(at(60));
  });

  it('is undone where the meeting was moved meanwhile, by its length', async () => {
    const { invite, store } = await opened();
    await store.changeLength(25);
    invite.move({ start: at(120), end: at(145) });
    await settled();
    await store.undoLength();
    expect(invite.state.end).toEqual(at(180));
  });

  it('is not ours to undo after the organizer chose another', async () => {
    const { invite, store, time } = await opened();
    await store.changeLength(25);
    invite.move({ end: at(45) });
    await settled();
    expect(undoOf(time())).toBeNull();
    expect(timeResultOf(time())).toBeNull();
    await store.undoLength();
    expect(invite.state.end).toEqual(at(45));
  });

  it('is not undone where somebody chose another length that nobody has heard of, which is told', async () => {
    const { invite, store, time } = await opened();
    await store.changeLength(25);
    // No event comes of a meeting that is dragged in the calendar.
    invite.state.end = at(45);
    expect(undoOf(time())).not.toBeNull();
    await store.undoLength();
    expect(invite.state.end).toEqual(at(45));
    expect(timeResultOf(time())).toMatchObject({ kind: 'changed-since', minutes: 45 });
    expect(undoOf(time())).toBeNull();
  });

  it('is changed once, however often the button is pressed', async () => {
    const { invite, store } = await opened();
    await Promise.all([store.changeLength(25), store.changeLength(25), store.undoLength()]);
    expect(invite.calls.filter((call) => call === 'setEnd')).toHaveLength(1);
  });

  it('is not asked for again once Outlook refused it', async () => {
    const { invite, store, time } = await opened();
    invite.fails('setEnd');
    await store.changeLength(25);
    expect(knownTime(time())).toMatchObject({ minutes: 60, isReadOnly: true });
    expect(undoOf(time())).toBeNull();
    expect(timeResultOf(time())).toMatchObject({ kind: 'refused', wanted: 25 });
  });

  it('stands where Outlook keeps no session data', async () => {
    const { invite, store, time } = await opened();
    invite.fails('saveInSession');
    await store.changeLength(25);
    await settled();
    expect(undoOf(time())).toEqual({ minutes: 25, was: 60 });
  });
});
