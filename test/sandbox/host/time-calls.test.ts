import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../sandbox/host/answer';
import { execute } from '../../../sandbox/host/execute';
import type { Form } from '../../../sandbox/host/form';
import { paneEvents } from '../../../sandbox/host/form-events';
import { withAllDay } from '../../../sandbox/host/time-calls';
import type { Quirks } from '../../../sandbox/host/world';
import { repeating } from '../../../sandbox/mailbox/recurrence';
import { aForm, aWorld } from '../../builders/form';

const setTime = 25;
const getRecurrence = 103;
const setRecurrence = 104;
const hour = 3_600_000;
const start = Date.UTC(2026, 10, 24, 10);

const aMeeting = (change: Partial<Form> = {}) => aForm({ start, end: start + hour, ...change });
const aSeries = (change: Partial<Form> = {}) =>
  aMeeting({ recurrence: repeating('weekly', start, 'UTC'), ...change });

const anOutlook = (quirks: Partial<Quirks> = {}) => aWorld({ quirks: { ...aWorld().quirks, ...quirks } });

const changeOf = (answer: Answer): Partial<Form> => ('error' in answer ? {} : (answer.change ?? {}));

const newEnd = { TimeProperty: 2, time: start + hour / 2 };

describe('a new time', () => {
  it.each<[fact: string, quirks: Partial<Quirks>, form: Form, answer: object]>([
    ['is taken', {}, aMeeting(), { change: { end: newEnd.time } }],
    ['of a series is taken', {}, aSeries(), { change: { end: newEnd.time } }],
    ['is 5001 for a series, in classic', { refusesTime: 'error' }, aSeries(), { error: 5001 }],
    [
      'is taken for a single invite, in classic',
      { refusesTime: 'error' },
      aMeeting(),
      { change: { end: newEnd.time } },
    ],
    [
      'is taken for one occurrence, in classic',
      { refusesTime: 'error' },
      aSeries({ seriesId: 'master' }),
      { change: { end: newEnd.time } },
    ],
    [
      'moves the invite to UTC, on the web',
      { flipsZone: true },
      aMeeting({ timeZone: 'Own' }),
      { change: { timeZone: 'UTC' } },
    ],
    ['leaves the zone alone', {}, aMeeting({ timeZone: 'Own' }), { change: { timeZone: 'Own' } }],
  ])('%s', (_fact, quirks, form, answer) => {
    expect(execute(setTime, newEnd, form, anOutlook(quirks))).toMatchObject(answer);
  });

  it('that is forgotten silently is answered with success', () => {
    const answer = execute(setTime, newEnd, aMeeting(), anOutlook({ refusesTime: 'silently' }));
    expect(answer).toEqual({ data: undefined, change: { timeRefused: true } });
  });

  it('that is forgotten once is taken the second time', () => {
    const once = anOutlook({ refusesTime: 'once' });
    const form = { ...aMeeting(), ...changeOf(execute(setTime, newEnd, aMeeting(), once)) };
    expect(form.end).toBe(start + hour);
    expect(changeOf(execute(setTime, newEnd, form, once)).end).toBe(newEnd.time);
  });

  it('that an invite has already is no event', () => {
    expect(paneEvents(aMeeting(), aMeeting())).toEqual([]);
    expect(paneEvents(aMeeting({ end: newEnd.time }), aMeeting())).toEqual([
      ['olkAppointmentTimeChanged', [JSON.stringify({ start, end: newEnd.time })]],
    ]);
  });
});

it('an invite that lasts all day runs from midnight to midnight, and back to a time of day', () => {
  const allDay = withAllDay(aMeeting(), true);
  expect(allDay).toEqual({
    isAllDay: true,
    start: Date.UTC(2026, 10, 24),
    end: Date.UTC(2026, 10, 25),
  });
  expect(withAllDay({ ...aMeeting(), ...allDay }, true)).toEqual({});
  expect(withAllDay({ ...aMeeting(), ...allDay }, false)).toEqual({
    isAllDay: false,
    start,
    end: start + hour,
  });
});

const given = (change: object = {}) => ({
  recurrenceData: {
    recurrenceType: 'weekly',
    recurrenceProperties: { interval: 2, days: ['tue'] },
    recurrenceTimeZone: { name: 'UTC' },
    seriesTimeJson: {
      startYear: 2026,
      startMonth: 12,
      startDay: 1,
      startTimeMin: 540,
      durationMin: 25,
      endYear: 2027,
      endMonth: 1,
      endDay: 31,
    },
    ...change,
  },
});

describe('recurrence', () => {
  it('of an invite that happens once is null', () => {
    expect(execute(getRecurrence, {}, aMeeting(), anOutlook())).toEqual({ data: null });
  });

  it('that was set is told again, with its own start, length and end', () => {
    const change = changeOf(execute(setRecurrence, given(), aMeeting(), anOutlook()));
    expect(change).toMatchObject({ start: Date.UTC(2026, 11, 1, 9), end: Date.UTC(2026, 11, 1, 9, 25) });
    expect(execute(getRecurrence, {}, { ...aMeeting(), ...change }, anOutlook())).toEqual({
      data: {
        ...given().recurrenceData,
        recurrenceTimeZone: { name: 'UTC', offset: 0 },
      },
    });
  });

  it('of null makes the invite happen once', () => {
    const answer = execute(setRecurrence, { recurrenceData: null }, aSeries(), anOutlook());
    expect(changeOf(answer)).toEqual({ recurrence: null });
  });

  it.each<[fact: string, params: object, form: Form, error: number]>([
    ['set on one occurrence', given(), aSeries({ seriesId: 'master' }), 9033],
    ['without a length', given({ seriesTimeJson: { startYear: 2026 } }), aSeries(), 9034],
    ['of a kind that is not there', given({ recurrenceType: 'hourly' }), aSeries(), 9034],
    ['in a time zone that is not there', given({ recurrenceTimeZone: { name: 'Moon' } }), aSeries(), 9037],
  ])('%s is an error', (_fact, params, form, error) => {
    expect(execute(setRecurrence, params as Record<string, unknown>, form, anOutlook())).toEqual({ error });
  });

  it('is forgotten by a client that forgets times', () => {
    const answer = execute(setRecurrence, given(), aSeries(), anOutlook({ refusesTime: 'silently' }));
    expect(changeOf(answer)).toEqual({ timeRefused: true });
  });
});
