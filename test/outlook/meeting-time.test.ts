import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { officeComposeInvite } from '../../src/outlook/office-compose-invite';
import { aFakeRecurrence, type FakeItem, FakeOffice } from '../builders/fake-office';
import { afterTimeouts } from '../builders/fake-time';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await jest.runAllTimersAsync();
  FakeOffice.uninstall();
  jest.useRealTimers();
});

function opened(item: Partial<FakeItem> = {}) {
  const office = new FakeOffice(item).install();
  return { office, invite: officeComposeInvite() };
}

const zone = 'W. Europe Standard Time';

function ending(day: string) {
  const recurrence = aFakeRecurrence(45);
  recurrence.seriesTime.setEndDate(day);
  return recurrence;
}

describe('how an invite repeats', () => {
  it.each([
    ['once', {}, { kind: 'single', timeZone: null }],
    [
      'as a series without an end',
      { recurrence: aFakeRecurrence(45) },
      { kind: 'series', minutes: 45, timeZone: zone, until: null },
    ],
    [
      'as a series with an end',
      { recurrence: ending('2027-02-23') },
      { kind: 'series', minutes: 45, timeZone: zone, until: '2027-02-23' },
    ],
    [
      'as one of a series',
      { recurrence: aFakeRecurrence(45), seriesId: 'AAMk=' },
      { kind: 'occurrence', timeZone: zone },
    ],
  ])('%s', async (_, item, repeats) => {
    await expect(afterTimeouts(opened(item).invite.repeats())).resolves.toEqual(repeats);
  });

  it.each([
    ['fails', { fails: 5001 } as const, { kind: 'failed', code: 5001 }],
    ['is never answered', 'hangs' as const, { kind: 'timed-out' }],
  ])('rejects where reading it %s', async (_, behaviour, error) => {
    const { office, invite } = opened();
    office.behaves('recurrence.getAsync', behaviour);
    await expect(afterTimeouts(invite.repeats())).rejects.toMatchObject(error);
  });
});

describe('the end of a series', () => {
  it('is set, and the pattern, its length and its zone are kept', async () => {
    const { office, invite } = opened({ recurrence: aFakeRecurrence(60) });
    await afterTimeouts(invite.setSeriesUntil('2027-02-23'));
    const { seriesTime, ...pattern } = aFakeRecurrence();
    expect(office.item.recurrence).toMatchObject(pattern);
    expect(office.item.recurrence?.seriesTime.getEndDate()).toBe('2027-02-23');
    expect(office.item.recurrence?.seriesTime.getDuration()).toBe(60);
  });

  it('is refused for an invite that is no series', async () => {
    const { office, invite } = opened();
    await expect(afterTimeouts(invite.setSeriesUntil('2027-02-23'))).rejects.toThrow('does not repeat');
    expect(office.calls).not.toContain('recurrence.setAsync');
  });
});

describe('a shorter meeting', () => {
  it('ends at another time', async () => {
    const { office, invite } = opened();
    await afterTimeouts(invite.setEnd(new Date('2026-12-01T09:25:00Z')));
    expect(office.item.end).toEqual(new Date('2026-12-01T09:25:00Z'));
  });

  it('of a series keeps the pattern and its zone', async () => {
    const { office, invite } = opened({ recurrence: aFakeRecurrence(60) });
    await afterTimeouts(invite.setSeriesMinutes(25));
    const { seriesTime, ...pattern } = aFakeRecurrence();
    expect(office.item.recurrence).toMatchObject(pattern);
    expect(office.item.recurrence?.seriesTime.getDuration()).toBe(25);
  });

  it('of a series is refused for an invite that is none', async () => {
    const { office, invite } = opened();
    await expect(afterTimeouts(invite.setSeriesMinutes(25))).rejects.toThrow('does not repeat');
    expect(office.calls).not.toContain('recurrence.setAsync');
  });

  it.each([
    ['an error of Outlook', { fails: 5001 } as const, { kind: 'failed', code: 5001 }],
    ['silence', 'hangs' as const, { kind: 'timed-out' }],
    ['an exception', { throws: 'Sys.Exception' } as const, { kind: 'threw' }],
  ])('rejects after %s', async (_, behaviour, error) => {
    const { office, invite } = opened({ recurrence: aFakeRecurrence() });
    office.behaves('end.setAsync', behaviour).behaves('recurrence.setAsync', behaviour);
    await expect(afterTimeouts(invite.setEnd(new Date('2026-12-01T09:25:00Z')))).rejects.toMatchObject(error);
    await expect(afterTimeouts(invite.setSeriesMinutes(25))).rejects.toMatchObject(error);
  });

  it('is unavailable where the time can only be read', async () => {
    const office = new FakeOffice();
    office.lacks.add('end');
    office.install();
    const invite = officeComposeInvite();
    await expect(afterTimeouts(invite.setEnd(new Date()))).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('a change of the time', () => {
  it.each(['olkAppointmentTimeChanged', 'olkRecurrenceChanged'])(
    'is heard by %s until it stops',
    async (event) => {
      const { office, invite } = opened();
      const listener = jest.fn();
      const stop = await afterTimeouts(invite.onTimeChanged(listener));
      office.raise(event);
      expect(listener).toHaveBeenCalledTimes(1);
      stop();
      await jest.runAllTimersAsync();
      office.raise(event);
      expect(listener).toHaveBeenCalledTimes(1);
    },
  );

  it('is not mistaken for a change of attendees', async () => {
    const { office, invite } = opened();
    const listener = jest.fn();
    await afterTimeouts(invite.onTimeChanged(listener));
    office.recipientsChanged();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('the clock', () => {
  it('is the one of the calendar', () => {
    const { minute, timeZones } = opened().invite.localTime(new Date('2026-12-01T09:05:00Z'));
    expect(minute).toBe(10 * 60 + 5);
    expect(timeZones[0]).toBe(zone);
  });

  it('is the one of the browser where Outlook does not say', () => {
    const { invite } = opened();
    FakeOffice.uninstall();
    const time = new Date('2026-12-01T09:05:00Z');
    expect(invite.localTime(time)).toEqual({
      minute: time.getHours() * 60 + time.getMinutes(),
      year: 2026,
      timeZones: [Intl.DateTimeFormat().resolvedOptions().timeZone],
    });
  });
});
