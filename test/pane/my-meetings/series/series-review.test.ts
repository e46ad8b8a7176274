import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../../../src/agenda/agenda';
import { noOutcome } from '../../../../src/agenda/outcome';
import { lastDayOf } from '../../../../src/graph/calendar';
import { createSeriesReview } from '../../../../src/pane/my-meetings/series/series-review';
import { everyTuesday, fakeCalendar } from '../../../builders/a-calendar';
import { aRow } from '../../../builders/a-row';
import { aSeries } from '../../../builders/a-series';
import { anAgenda } from '../../../builders/an-agenda';
import { bodyWith } from '../../../builders/an-event-form';

const now = new Date('2026-12-16T12:00:00Z');
const week = 7 * 86_400_000;

/** A weekly series that began on 1 December 2026, and was held three times by now. */
function open(parts: Parameters<typeof aSeries>[2] = {}, own: Parameters<typeof aSeries>[3] = {}) {
  const events = aSeries('series', 5, { recurrence: everyTuesday, ...parts }, own);
  const calendar = fakeCalendar(events);
  const row = aRow({ id: 'series', kind: 'series', start: Date.parse('2026-12-22T09:00:00Z') });
  let ended = 0;
  const review = createSeriesReview(row, {
    calendar,
    writing: calendar,
    meetingHosts: [],
    weeks: 13,
    now: () => now,
    onEnded: () => {
      ended += 1;
    },
  });
  return { calendar, review, ended: () => ended };
}

describe('a series that is looked at', () => {
  it('tells whether it ends, how often it was held, and on which days it can end', async () => {
    const { review } = open();
    await review.read();
    expect(review.getState()).toMatchObject({
      phase: 'shown',
      facts: {
        isEndless: true,
        lastDay: null,
        held: 3,
        told: 0,
        recipients: { people: 1, lists: [] },
        days: ['2026-12-22', '2027-03-23'],
      },
    });
  });

  it('counts what was told of its meetings, and how many of them did not reach their goal', async () => {
    const told = (goal: Outcome['goal']) => bodyWith(anAgenda({ outcome: { ...noOutcome, goal } }));
    const { review } = open(
      {},
      { 1: { body: told('not-reached') }, 2: { body: told('on-the-way') }, 3: { body: told('not-reached') } },
    );
    await review.read();
    expect(review.getState().facts).toMatchObject({ held: 3, told: 3, notReached: 2 });
  });

  it('takes a meeting that was moved, and tells nothing, for one that tells nothing', async () => {
    const { review } = open({}, { 1: { subject: 'Moved' } });
    await review.read();
    expect(review.getState().facts).toMatchObject({ held: 3, told: 0, notReached: 0 });
  });

  it('counts neither what was cancelled, nor other meetings, nor those to come', async () => {
    const { review, calendar } = open({}, { 2: { isCancelled: true } });
    calendar.edit('series-1', { seriesId: 'another' });
    await review.read();
    expect(review.getState().facts?.held).toBe(1);
  });

  it('is proposed no day after its end', async () => {
    const range = { ...everyTuesday.range, type: 'endDate' as const, endDate: '2027-01-12' };
    const { review } = open({ recurrence: { ...everyTuesday, range } });
    await review.read();
    expect(review.getState().facts).toMatchObject({ lastDay: '2027-01-12', days: ['2026-12-22'] });
  });

  it('makes three calls at most, and reads no body that says nothing of its own', async () => {
    const { review, calendar } = open();
    await review.read();
    expect(calendar.calls).toEqual(['event', 'between']);
    const changed = open({}, { 2: { subject: 'Moved' } });
    await changed.review.read();
    expect([...changed.calendar.calls].sort()).toEqual(['between', 'bodies', 'event']);
  });

  it('says why it could not be read, and can be read again', async () => {
    const { review, calendar } = open();
    calendar.fails('event', 'offline');
    await review.read();
    expect(review.getState()).toMatchObject({ phase: 'failed', errorKind: 'offline' });
    calendar.works('event');
    await review.read();
    expect(review.getState().phase).toBe('shown');
  });
});

describe('a series that is ended', () => {
  it('is asked about first, and ends with one update', async () => {
    const { review, calendar, ended } = open();
    await review.read();
    await review.send();
    expect(calendar.changes).toEqual([]);
    review.ask('2027-03-23');
    expect(review.getState()).toMatchObject({ phase: 'asking', day: '2027-03-23' });
    await review.send();
    expect(calendar.changes).toEqual([{ id: 'series', change: { until: '2027-03-23' } }]);
    expect(lastDayOf(calendar.now('series'))).toBe('2027-03-23');
    expect(review.getState()).toMatchObject({ phase: 'over', result: { kind: 'written' } });
    expect(ended()).toBe(1);
  });

  it('is left alone with Not now', async () => {
    const { review, calendar } = open();
    await review.read();
    review.ask('2027-03-23');
    review.notNow();
    await review.send();
    expect(review.getState().phase).toBe('shown');
    expect(calendar.changes).toEqual([]);
  });

  it('says what went wrong, and that it is as it was', async () => {
    const { review, calendar, ended } = open();
    await review.read();
    calendar.fails('change', 'forbidden');
    review.ask('2027-03-23');
    await review.send();
    expect(review.getState().result).toEqual({ kind: 'graph-error', because: 'forbidden', isSent: 'no' });
    expect(ended()).toBe(0);
  });
});

it('a series that was held longer than 90 days ago counts from then on', async () => {
  const start = new Date(now.getTime() - 20 * week);
  const { review } = open({ start, end: new Date(start.getTime() + 3_600_000) });
  await review.read();
  expect(review.getState().facts?.held).toBe(0);
});
