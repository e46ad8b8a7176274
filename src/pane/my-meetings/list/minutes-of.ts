import type { CalendarEvent } from '../../../graph/calendar-event';

/** A whole day takes a working day of everyone, not the clock round. */
const workingDay = 8 * 60;
const day = 24 * 60;

/** What one meeting takes of each person, in minutes. */
export function minutesOf({
  start,
  end,
  isAllDay,
}: Pick<CalendarEvent, 'start' | 'end' | 'isAllDay'>): number {
  const minutes = Math.max(0, (end.getTime() - start.getTime()) / 60_000);
  // A day on which the clocks change has 23 or 25 hours.
  return isAllDay ? Math.max(1, Math.round(minutes / day)) * workingDay : minutes;
}
