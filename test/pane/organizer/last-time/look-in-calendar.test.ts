import { describe, expect, it } from '@jest/globals';
import type { Calendar, CalendarEvent } from '../../../../src/graph/calendar';
import { GraphCallError } from '../../../../src/graph/graph-call-error';
import { lookInCalendar } from '../../../../src/pane/organizer/last-time/look-in-calendar';
import { isWorthLooking, type Planned } from '../../../../src/pane/organizer/last-time/planned';
import { fakeCalendar } from '../../../builders/a-calendar';
import { aHeldEvent as held } from '../../../builders/a-past-meeting';
import { anAttendee, anna, bo } from '../../../builders/a-person';
import { anAgenda } from '../../../builders/an-agenda';

const now = new Date('2026-11-25T12:00:00Z');
const planned: Planned = {
  subject: 'New warehouse',
  people: [bo],
  organizer: anna,
  ids: { invite: '', series: '' },
};
const agenda = anAgenda();
const look = (calendar: Calendar, parts: Partial<Planned> = {}) =>
  lookInCalendar(calendar, { ...planned, ...parts }, now, new AbortController().signal);
const found = async (events: readonly CalendarEvent[], parts: Partial<Planned> = {}) =>
  (await look(fakeCalendar(events, { ids: { ews: 'rest' } }), parts)).map(({ meeting, alike }) => [
    meeting.start.toISOString().slice(5, 10),
    alike,
  ]);

/** A calendar, and what was asked of it in words. */
function listenedTo(events: readonly CalendarEvent[]) {
  const calendar = fakeCalendar(events);
  const asked: string[] = [];
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const between: Calendar['between'] = (from, to, options) => {
    asked.push(`between ${day(from)} and ${day(to)}`);
    return calendar.between(from, to, options);
  };
  const bodies: Calendar['bodies'] = (ids, options) => {
    asked.push(`bodies of ${ids.join(', ')}`);
    return calendar.bodies(ids, options);
  };
  return { calendar: { ...calendar, between, bodies }, asked };
}

describe('looking for the last time', () => {
  it('goes 90 days back, and fetches the bodies of what is alike and no others', async () => {
    const dan = { ...anAttendee('Dan Öst'), isOptional: false };
    const { calendar, asked } = listenedTo([
      held('11-03'),
      held('11-10', { subject: 'Lunch', attendees: [dan] }),
    ]);
    await look(calendar);
    expect(asked).toEqual(['between 2026-08-27 and 2026-11-25', 'bodies of event-11-03']);
  });

  it('says that bodies could not be read where none was, and does without those where one was', async () => {
    const calendar = fakeCalendar([held('11-03'), held('11-10')]);
    const without = (...unread: readonly string[]): Calendar => ({
      ...calendar,
      async *bodies(ids, options) {
        for (const id of ids.filter((one) => unread.includes(one))) options?.onUnreadable?.(id, 'forbidden');
        yield* calendar.bodies(
          ids.filter((one) => !unread.includes(one)),
          options,
        );
      },
    });
    await expect(look(without('event-11-03', 'event-11-10'))).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await look(without('event-11-10'))).toHaveLength(1);
  });

  it('does not take an event that the calendar has just named, and is not found, for one without an agenda', async () => {
    const calendar = fakeCalendar([held('11-03'), held('11-10')]);
    const without = (...gone: readonly string[]): Calendar => ({
      ...calendar,
      async *bodies(ids, options) {
        for (const id of ids.filter((one) => gone.includes(one))) options?.onUnreadable?.(id, 'gone');
        yield* calendar.bodies(
          ids.filter((one) => !gone.includes(one)),
          options,
        );
      },
    });
    await expect(look(without('event-11-03', 'event-11-10'))).rejects.toMatchObject({ kind: 'failed' });
    expect(await look(without('event-11-10'))).toHaveLength(1);
  });

  it('fetches no body where nothing is alike', async () => {
    const { calendar, asked } = listenedTo([]);
    expect(await look(calendar)).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('finds the latest of a kind that had an agenda, with those before it', async () => {
    const events = [held('10-06'), held('10-20'), held('11-03', { agenda: null })];
    const [last] = await look(fakeCalendar(events));
    expect(last?.meeting.agenda.purpose).toBe(agenda.purpose);
    expect(last?.meeting.id).toBe('event-10-20');
    expect(last?.before.map(({ id }) => id)).toEqual(['event-10-06']);
  });

  it.each([
    ['cancelled', { isCancelled: true }],
    ['not sent', { isDraft: true }],
    ['private', { isPrivate: true }],
    ['all day', { isAllDay: true }],
    ['nobody else’s', { attendees: [] }],
    ['still to come', { start: new Date('2026-11-26T09:00:00Z') }],
    ['the invite itself', { id: 'rest' }],
  ])('leaves out what is %s', async (_, parts) => {
    expect(await found([held('11-03', parts)], { ids: { invite: 'ews', series: '' } })).toEqual([]);
  });

  it('knows the series of an invite that is one of its meetings, and of one that is the series', async () => {
    const other = { subject: 'Another', attendees: [{ ...anAttendee('Dan Öst'), isOptional: false }] };
    const events = [held('11-03', { ...other, seriesId: 'rest' })];
    expect(await found(events, { ids: { invite: 'x', series: 'ews' } })).toEqual([['11-03', 'series']]);
    expect(await found(events, { ids: { invite: 'ews', series: '' } })).toEqual([['11-03', 'series']]);
  });

  it('takes a meeting that somebody else organized, with the same people in it', async () => {
    const parts = {
      subject: 'Lunch',
      organizer: bo,
      attendees: [{ ...anAttendee('Anna Ek'), isOptional: false }],
    };
    expect(await found([held('11-03', parts)])).toEqual([['11-03', 'people']]);
  });

  it('fails as the calendar does', async () => {
    const calendar = fakeCalendar([held('11-03')]);
    calendar.fails('between', 'declined');
    await expect(look(calendar)).rejects.toMatchObject({ kind: 'declined' });
  });

  it('takes an invite that the server does not know yet for new', async () => {
    const calendar = fakeCalendar([held('11-03')]);
    const idOf = () => Promise.reject(new GraphCallError('gone', 'id', 404));
    const meetings = await look({ ...calendar, idOf }, { ids: { invite: 'new', series: '' } });
    expect(meetings).toHaveLength(1);
  });

  it('stops when it is told to', async () => {
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(lookInCalendar(fakeCalendar([held('11-03')]), planned, now, stopped)).rejects.toThrow(
      'stopped',
    );
  });
});

it('is worth it once the invite says something', () => {
  expect(isWorthLooking({ ...planned, subject: '', people: [] })).toBe(false);
  expect(isWorthLooking({ ...planned, people: [] })).toBe(true);
  expect(isWorthLooking({ ...planned, subject: '', people: [], ids: { invite: 'x', series: '' } })).toBe(
    true,
  );
});
