import { describe, expect, it } from '@jest/globals';
import type { Repeats } from '../../../src/outlook/compose-invite';
import { OfficeCallError } from '../../../src/outlook/office-call';
import { changeLength } from '../../../src/targets/open-form/change-length';
import { eagerClock } from '../../builders/a-clock';
import { type FakeComposeInvite, fakeComposeInvite } from '../../builders/fake-compose-invite';

const zone = 'W. Europe Standard Time';
const once: Repeats = { kind: 'single', timeZone: null };
const series: Repeats = { kind: 'series', minutes: 60, timeZone: zone };
const occurrence: Repeats = { kind: 'occurrence', timeZone: zone };
const ten = new Date('2026-12-01T09:00:00Z');
const at = (minutes: number) => new Date(ten.getTime() + minutes * 60_000);

const anHour = (repeats: Repeats = once) => fakeComposeInvite({ start: ten, end: at(60), repeats });
const to25 = (invite: FakeComposeInvite) => changeLength(invite, 25, eagerClock());
const count = (invite: FakeComposeInvite, call: string) => invite.calls.filter((one) => one === call).length;

describe('a meeting gets another length', () => {
  it.each([
    ['once', once, 'setEnd', false],
    ['as one of a series', occurrence, 'setEnd', false],
    ['as a series', series, 'setSeriesMinutes', true],
  ] as const)('that takes place %s, by %s', async (_, repeats, call, isSeries) => {
    const invite = anHour(repeats);
    expect(await to25(invite)).toEqual({ kind: 'changed', was: 60, minutes: 25, isSeries, zone: null });
    expect(invite.state.end).toEqual(at(25));
    expect(invite.state.start).toEqual(ten);
    expect(count(invite, call)).toBe(1);
  });

  it('and exactly the former one again', async () => {
    const invite = anHour();
    await to25(invite);
    expect(await changeLength(invite, 60, eagerClock())).toMatchObject({ kind: 'changed', minutes: 60 });
    expect(invite.state.end).toEqual(at(60));
  });

  it('only where it still has the one that it is changed from', async () => {
    const invite = anHour();
    expect(await changeLength(invite, 25, eagerClock(), 45)).toEqual({ kind: 'changed-since', minutes: 60 });
    expect(count(invite, 'setEnd')).toBe(0);
    expect(await changeLength(invite, 25, eagerClock(), 60)).toMatchObject({ kind: 'changed', minutes: 25 });
  });

  it('never when it lasts all day', async () => {
    const invite = fakeComposeInvite({ start: ten, end: at(1440), isAllDay: true });
    expect(await to25(invite)).toEqual({ kind: 'unread' });
    expect(count(invite, 'setEnd')).toBe(0);
  });
});

describe('an Outlook that takes the time back', () => {
  /** As often as told, the new end is not there when it is read. */
  function forgetful(times: number, repeats: Repeats = once) {
    const invite = anHour(repeats);
    let left = times;
    const or = (call: () => Promise<void>) => (left-- > 0 ? Promise.resolve() : call());
    return {
      ...invite,
      setEnd: (end: Date) => or(() => invite.setEnd(end)),
      setSeriesMinutes: (minutes: number) => or(() => invite.setSeriesMinutes(minutes)),
    };
  }

  it.each([
    ['once', once],
    ['once, for a series', series],
  ] as const)('%s is asked a second time', async (_, repeats) => {
    expect(await to25(forgetful(1, repeats))).toMatchObject({ kind: 'changed', minutes: 25 });
  });

  it('always is believed after two tries, and the invite is as it was', async () => {
    const invite = forgetful(9);
    expect(await to25(invite)).toEqual({ kind: 'refused' });
    expect(invite.state.end).toEqual(at(60));
  });

  it('shows the new end late is waited for', async () => {
    const invite = anHour();
    let looks = 0;
    const late = {
      ...invite,
      end: async () => {
        looks += 1;
        return looks === 3 || looks > 3 ? invite.end() : at(60);
      },
    };
    expect(await to25(late)).toMatchObject({ kind: 'changed', minutes: 25 });
    expect(count(invite, 'setEnd')).toBe(1);
  });
});

describe('an Outlook that does something else', () => {
  it('is told about, with the length there is now', async () => {
    const invite = anHour();
    const rounding = { ...invite, setEnd: (end: Date) => invite.setEnd(end < at(30) ? at(30) : end) };
    expect(await to25(rounding)).toEqual({ kind: 'astray', minutes: 30 });
    expect(count(invite, 'setEnd')).toBe(1);
  });

  it.each([
    ['refuses ours', () => Promise.reject(new OfficeCallError('end.setAsync', 'failed', 5001))],
    ['says yes to ours and forgets it', () => Promise.resolve()],
  ])('leaves the end that somebody else chose meanwhile: %s', async (_, answer) => {
    const invite = anHour();
    let sets = 0;
    const shared = {
      ...invite,
      setEnd: () => {
        sets += 1;
        invite.move({ end: at(45) });
        return answer();
      },
    };
    expect(await to25(shared)).toEqual({ kind: 'astray', minutes: 45 });
    expect(invite.state.end).toEqual(at(45));
    expect(sets).toBe(1);
  });

  it('with the start is told about', async () => {
    const invite = anHour();
    const moving = {
      ...invite,
      setEnd: async () => invite.move({ start: at(-60), end: at(-35) }),
    };
    expect(await to25(moving)).toMatchObject({ kind: 'astray' });
  });

  it.each([
    ['an occurrence', occurrence, { from: zone, to: 'UTC' }],
    ['a meeting that happens once, whose zone nobody is told', once, null],
  ] as const)('with the time zone of %s', async (_, repeats, expected) => {
    const invite = anHour(repeats);
    const flipping = {
      ...invite,
      setEnd: async (end: Date) => {
        await invite.setEnd(end);
        if (invite.state.repeats.timeZone) invite.move({ repeats: { ...occurrence, timeZone: 'UTC' } });
      },
    };
    expect(await to25(flipping)).toMatchObject({ kind: 'changed', zone: expected });
  });
});

describe('each call, when it does not do its work', () => {
  const errors = {
    fails: new OfficeCallError('call', 'failed', 5001, 'internal error'),
    throws: new OfficeCallError('call', 'threw', null, 'Sys.ArgumentException'),
    hangs: new OfficeCallError('call', 'timed-out', null, '10000 ms'),
  };

  it.each([
    ['setEnd', 'fails', once, 'refused'],
    ['setEnd', 'throws', once, 'refused'],
    ['setEnd', 'hangs', once, 'unanswered'],
    ['setSeriesMinutes', 'fails', series, 'refused'],
    ['setSeriesMinutes', 'throws', series, 'refused'],
    ['setSeriesMinutes', 'hangs', series, 'unanswered'],
    ['start', 'fails', once, 'unread'],
    ['start', 'throws', once, 'unread'],
    ['start', 'hangs', once, 'unread'],
    ['end', 'fails', once, 'unread'],
    ['end', 'throws', once, 'unread'],
    ['end', 'hangs', once, 'unread'],
    ['repeats', 'fails', once, 'unread'],
    ['repeats', 'throws', once, 'unread'],
    ['repeats', 'hangs', once, 'unread'],
    ['isAllDay', 'fails', once, 'changed'],
    ['isAllDay', 'throws', once, 'changed'],
    ['isAllDay', 'hangs', once, 'changed'],
  ] as const)('%s %s: %j', async (call, how, repeats, kind) => {
    const invite = anHour(repeats);
    invite.fails(call, errors[how]);
    expect(await to25(invite)).toMatchObject({ kind });
    expect(invite.state.end).toEqual(kind === 'changed' ? at(25) : at(60));
  });

  it('a call that never settles does not hold anybody up', async () => {
    const invite = { ...anHour(), repeats: () => new Promise<Repeats>(() => {}) };
    expect(await changeLength(invite, 25, eagerClock())).toEqual({ kind: 'unread' });
  });

  it('setEnd hangs and is carried out all the same: that counts', async () => {
    const invite = anHour();
    const slow = {
      ...invite,
      setEnd: async (end: Date) => {
        await invite.setEnd(end);
        throw errors.hangs;
      },
    };
    expect(await to25(slow)).toMatchObject({ kind: 'changed', minutes: 25 });
  });

  it('the time cannot be read back: nobody claims anything', async () => {
    const invite = anHour();
    const blind = {
      ...invite,
      setEnd: async (end: Date) => {
        await invite.setEnd(end);
        invite.fails('end');
      },
    };
    expect(await to25(blind)).toEqual({ kind: 'unanswered' });
  });
});
