import { isCalendarDate } from '../agenda/calendar-date';
import type { Language } from '../text/language';
import { typedDue } from './due-date';
import { relativeDay } from './relative-day';

/**
 * The day that somebody means who types it as due, as yyyy-mm-dd: a day that is named (`typedDue`), or "tomorrow", "next Friday" and "in two weeks",
 * counted from `now`, or from the meeting (`start`) where that comes later: a next step is due after it. The text itself where it is none.
 */
export function countedDue(typed: string, language: Language, start: Date, now: Date): string {
  const due = typedDue(typed, language, start);
  if (isCalendarDate(due)) return due;
  const from = start.getTime() > now.getTime() ? start : now;
  // The day on the sender's calendar, not the one in Greenwich.
  const day = new Date(Date.UTC(from.getFullYear(), from.getMonth(), from.getDate()));
  return relativeDay(typed.trim(), day)?.toISOString().slice(0, 10) ?? due;
}
