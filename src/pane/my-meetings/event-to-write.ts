import type { Calendar, CalendarEvent } from '../../graph/calendar';
import type { ReviewRow } from './items/review-row';

/**
 * The event of a row, with its body, for the form. A series is written to as a whole and dated by its next meeting: it may have begun years
 * ago, and the form asks what happens after the next one. Rejects as `Calendar` does.
 */
export async function eventToWrite(row: ReviewRow, calendar: Calendar): Promise<CalendarEvent> {
  const event = await calendar.event(row.id);
  if (row.kind !== 'series') return event;
  const start = new Date(row.start);
  return { ...event, start, end: new Date(row.start + event.end.getTime() - event.start.getTime()) };
}

/**
 * The same calendar, telling of every event that a change was tried on, as it is afterwards: an answer that was lost says nothing about what
 * the calendar did. `onChanged` may be called a while after.
 */
export function tellingOfChanges(calendar: Calendar, onChanged: (event: CalendarEvent) => void): Calendar {
  const tell = async (id: string): Promise<void> => {
    try {
      onChanged(await calendar.event(id));
    } catch {
      // The list shows it as it was; reading again shows how it is.
    }
  };
  return {
    ...calendar,
    change: async (event, change) => {
      try {
        return await calendar.change(event, change);
      } finally {
        void tell(event.id);
      }
    },
  };
}
