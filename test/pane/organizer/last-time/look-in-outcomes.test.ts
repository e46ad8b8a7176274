import { describe, expect, it } from '@jest/globals';
import type { CalendarEvent } from '../../../../src/graph/calendar';
import { sameMeetings } from '../../../../src/pane/organizer/last-time/look-in-calendar';
import { lookInOutcomes } from '../../../../src/pane/organizer/last-time/look-in-outcomes';
import { fakeCalendar } from '../../../builders/a-calendar';
import { aHeldEvent } from '../../../builders/a-past-meeting';
import { anna, bo } from '../../../builders/a-person';
import { anAgenda } from '../../../builders/an-agenda';

const planned = {
  subject: 'New warehouse',
  people: [bo],
  organizer: anna,
  ids: { invite: '', series: 'series-1' },
};
const utcMinute = (start: Date) => start.getUTCHours() * 60 + start.getUTCMinutes();
const ended = (day: string, endedAt: string, parts: Partial<CalendarEvent> = {}) =>
  aHeldEvent(day, {
    seriesId: 'series-1',
    agenda: anAgenda({ outcome: { goal: 'reached', decisions: [], endedAt } }),
    ...parts,
  });

async function look(events: readonly CalendarEvent[]) {
  const calendar = fakeCalendar(events);
  const same = await sameMeetings(calendar, planned, new Date('2026-11-25T12:00:00Z'));
  return lookInOutcomes(calendar, same, utcMinute);
}

describe('how long earlier meetings took, by what was told when they had ended', () => {
  it('is told oldest first, beside how long each was planned', async () => {
    expect(await look([ended('11-17', '10:15'), ended('11-03', '09:50'), ended('11-10', '10:05')])).toEqual([
      { actual: 50, planned: 60 },
      { actual: 65, planned: 60 },
      { actual: 75, planned: 60 },
    ]);
  });

  it('leaves out meetings of which nobody told, whose end was a slip, and others’', async () => {
    const events = [
      ended('11-03', ''),
      ended('11-04', '08:00'),
      aHeldEvent('11-05', { seriesId: 'series-1' }),
      aHeldEvent('11-06', { seriesId: 'series-1', agenda: null }),
      ended('11-10', '10:05', { isOrganizer: false }),
      ended('11-11', '10:20', { seriesId: 'series-2' }),
      ended('11-17', '10:15'),
    ];
    expect(await look(events)).toEqual([{ actual: 75, planned: 60 }]);
  });

  it('takes those under the same subject where there is no series', async () => {
    expect(await look([ended('11-17', '10:15', { seriesId: null })])).toEqual([{ actual: 75, planned: 60 }]);
  });

  it('reads twelve bodies and no more', async () => {
    const days = Array.from({ length: 15 }, (_, at) => `11-${String(at + 1).padStart(2, '0')}`);
    expect(await look(days.map((day) => ended(day, '10:00')))).toHaveLength(12);
  });

  it('is nothing in an empty calendar', async () => {
    expect(await look([])).toEqual([]);
  });
});
