import type { CalendarEvent } from './calendar-event';

const inMs = 60_000;

/** The end of an event that takes so many minutes from its start, wherever that has been moved. */
export function endAfter({ start }: Pick<CalendarEvent, 'start'>, minutes: number): Date {
  return new Date(start.getTime() + minutes * inMs);
}

/** Whether an event takes so many minutes. */
export function isAsLong(event: Pick<CalendarEvent, 'start' | 'end'>, minutes: number): boolean {
  return event.end.getTime() === endAfter(event, minutes).getTime();
}
