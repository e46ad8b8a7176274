import type { Calendar } from '../../graph/calendar';
import type { CalendarEvent } from '../../graph/calendar-event';
import type { Row } from './list/rows';

/**
 * The event of a line, with its body, for the form. A series is written to as a whole and dated by its next meeting: it may have begun years
 * ago, and the form asks what happens after the next one.
 */
export async function toBeWritten(row: Row, calendar: Calendar): Promise<CalendarEvent> {
  const event = await calendar.event(row.id);
  if (row.kind !== 'series') return event;
  const start = new Date(row.start);
  return { ...event, start, end: new Date(row.start + event.end.getTime() - event.start.getTime()) };
}
