import { describe, expect, it } from '@jest/globals';
import type { Calendar } from '../../../src/graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../../src/graph/graph-call-error';
import { writeLength } from '../../../src/targets/event/write-to-event';
import { anEvent, fakeCalendar } from '../../builders/a-calendar';
import { hastyClock } from '../../builders/a-clock';

const later = { start: new Date('2026-12-02T13:00:00Z'), end: new Date('2026-12-02T14:00:00Z') };

/** A calendar whose first answers to a change are these errors; `before` happens when the change arrives. */
function failing(
  errors: readonly GraphCallError[],
  before: (calendar: ReturnType<typeof fakeCalendar>) => void = () => {},
) {
  const calendar = fakeCalendar();
  const left = [...errors];
  const failingOne: Calendar = {
    ...calendar,
    change: async (event, change) => {
      const error = left.shift();
      if (!error) return calendar.change(event, change);
      before(calendar);
      throw error;
    },
  };
  return { calendar, write: () => writeLength(failingOne, 'event-1', 25, { clock: hastyClock() }) };
}

const anError = (kind: GraphErrorKind, status: number | null) => new GraphCallError(kind, 'PATCH', status);
const isShort = (calendar: ReturnType<typeof fakeCalendar>) =>
  calendar.edit('event-1', { end: new Date('2026-12-01T09:25:00Z') });

describe('giving an event another length', () => {
  it('sends one update, and leaves the body alone', async () => {
    const { calendar, write } = failing([]);
    expect((await write()).kind).toBe('written');
    expect(calendar.changes).toEqual([{ id: 'event-1', change: { end: new Date('2026-12-01T09:25:00Z') } }]);
  });

  it('sends nothing where the event is as long already', async () => {
    const { calendar, write } = failing([]);
    isShort(calendar);
    expect((await write()).kind).toBe('already-there');
    expect(calendar.changes).toEqual([]);
  });

  it('reads and writes anew after a conflict, from wherever the event starts by then', async () => {
    const { calendar, write } = failing([anError('conflict', 412)], (one) => one.edit('event-1', later));
    expect((await write()).kind).toBe('written');
    expect(calendar.now('event-1').end).toEqual(new Date('2026-12-02T13:25:00Z'));
    expect(calendar.changes).toHaveLength(1);
  });

  it('knows its own change again in a conflict', async () => {
    const { calendar, write } = failing([anError('conflict', 412)], isShort);
    expect((await write()).kind).toBe('written');
    expect(calendar.changes).toEqual([]);
  });

  it('gives up after two more tries while others keep changing it', async () => {
    const { calendar, write } = failing(Array.from({ length: 5 }, () => anError('conflict', 412)));
    expect((await write()).kind).toBe('changing');
    expect(calendar.changes).toEqual([]);
  });

  it.each([
    ['timed-out', null],
    ['offline', null],
    ['busy', 504],
    ['failed', 500],
  ] as const)('finds what was done although the answer was %s %s', async (kind, status) => {
    expect((await failing([anError(kind, status)], isShort).write()).kind).toBe('written');
  });

  it.each([
    ['timed-out', null, 'perhaps'],
    ['busy', 504, 'perhaps'],
    ['busy', 503, 'no'],
    ['failed', 500, 'no'],
    ['forbidden', 403, 'no'],
  ] as const)(
    'after %s %s, and nothing done yet, says whether it may still be sent: %s',
    async (kind, status, isSent) => {
      expect(await failing([anError(kind, status)]).write()).toEqual({
        kind: 'graph-error',
        because: kind,
        isSent,
      });
    },
  );

  it('says that it may be sent where the calendar cannot be read afterwards', async () => {
    const { write } = failing([anError('busy', 504)], (calendar) => calendar.fails('event', 'offline'));
    expect(await write()).toEqual({ kind: 'graph-error', because: 'busy', isSent: 'perhaps' });
  });

  it.each([
    [{ isOrganizer: false }, 'forbidden'],
    [{ isCancelled: true }, 'gone'],
  ] as const)('changes nothing in %j', async (parts, because) => {
    const calendar = fakeCalendar([anEvent(parts)]);
    expect(await writeLength(calendar, 'event-1', 25, { clock: hastyClock() })).toMatchObject({
      kind: 'graph-error',
      because,
    });
    expect(calendar.changes).toEqual([]);
  });
});

describe('a new end alone', () => {
  const joinUrl = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_1';
  const content = `<html><body><a href="${joinUrl}">Join</a></body></html>`;
  const online = () => fakeCalendar([anEvent({ joinUrl, body: { type: 'html', content } })]);

  it('that costs the way into the meeting is taken back, and the former body put back', async () => {
    const calendar = online();
    const dying: Calendar = {
      ...calendar,
      change: async (event, change) => {
        await calendar.change(event, change);
        calendar.edit(event.id, { joinUrl: change.body === content ? joinUrl : '' });
        return calendar.now(event.id);
      },
    };
    expect(await writeLength(dying, 'event-1', 25, { clock: hastyClock() })).toEqual({
      kind: 'put-back',
      lost: ['join-link'],
    });
    expect(calendar.now('event-1')).toMatchObject({ joinUrl, end: anEvent().end });
  });

  it('that the answer claims and the calendar never shows is not told as done', async () => {
    const calendar = online();
    const claiming: Calendar = {
      ...calendar,
      change: async (event, { end = event.end }) => ({ ...event, end }),
    };
    expect((await writeLength(claiming, 'event-1', 25, { clock: hastyClock() })).kind).toBe('not-seen');
  });

  it('is given to a meeting whose body is text, too', async () => {
    const calendar = fakeCalendar([anEvent({ body: { type: 'text', content: 'Hello' } })]);
    expect((await writeLength(calendar, 'event-1', 25, { clock: hastyClock() })).kind).toBe('written');
  });
});
