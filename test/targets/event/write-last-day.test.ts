import { describe, expect, it } from '@jest/globals';
import { lastDayOf } from '../../../src/graph/calendar';
import { writeLastDay } from '../../../src/targets/event/write-to-event';
import { anEvent, everyTuesday, fakeCalendar } from '../../builders/a-calendar';
import { hastyClock } from '../../builders/a-clock';

const day = '2027-03-02';
const series = anEvent({ id: 'series', kind: 'series', recurrence: everyTuesday });

function aSeries(parts: Partial<typeof series> = {}) {
  const calendar = fakeCalendar([{ ...series, ...parts }]);
  return { calendar, end: () => writeLastDay(calendar, 'series', day, { clock: hastyClock() }) };
}

describe('ending a series on the calendar', () => {
  it('sends one update, of its range alone', async () => {
    const { calendar, end } = aSeries();
    expect((await end()).kind).toBe('written');
    expect(calendar.changes).toEqual([{ id: 'series', change: { until: day } }]);
    expect(lastDayOf(calendar.now('series'))).toBe(day);
  });

  it('sends nothing where it ends by then already', async () => {
    const range = { ...everyTuesday.range, type: 'endDate' as const, endDate: '2027-01-12' };
    const { calendar, end } = aSeries({ recurrence: { ...everyTuesday, range } });
    expect((await end()).kind).toBe('already-there');
    expect(calendar.changes).toEqual([]);
  });

  it('knows its change again when the answer was lost, and sends no other', async () => {
    const { calendar, end } = aSeries();
    calendar.losesAnswer();
    expect((await end()).kind).toBe('written');
    expect(calendar.changes).toHaveLength(1);
  });

  it('goes over nothing that somebody else changed meanwhile', async () => {
    const { calendar, end } = aSeries();
    const first = calendar.event;
    let reads = 0;
    const raced = {
      ...calendar,
      event: async (...args: Parameters<typeof first>) => {
        const event = await first(...args);
        if (reads++ === 0) calendar.edit('series', { subject: 'Moved on' });
        return event;
      },
    };
    expect((await writeLastDay(raced, 'series', day, { clock: hastyClock() })).kind).toBe('written');
    expect(calendar.now('series').subject).toBe('Moved on');
    expect((await end()).kind).toBe('already-there');
  });

  it.each([
    ['somebody else’s', { isOrganizer: false }, 'forbidden'],
    ['a cancelled one', { isCancelled: true }, 'gone'],
  ])('leaves %s alone', async (_what, parts, because) => {
    const { calendar, end } = aSeries(parts);
    expect(await end()).toEqual({ kind: 'graph-error', because, isSent: 'no' });
    expect(calendar.changes).toEqual([]);
  });

  it('tells when Graph refuses', async () => {
    const { calendar, end } = aSeries();
    calendar.fails('change', 'forbidden');
    expect(await end()).toEqual({ kind: 'graph-error', because: 'forbidden', isSent: 'no' });
  });
});
