import type { InviteContent } from '../mailbox/invite';
import type { Words } from '../words/words';

const day: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

type Timed = Pick<InviteContent, 'start' | 'end' | 'isAllDay' | 'recurrence' | 'seriesId'>;

/** "10:00" or "10:00 AM", as the language writes it, in the time zone of the browser. */
export function clock(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, time).format(at);
}

/** "Tuesday, November 24, 10:00 – 11:00 AM, every week", as the language writes it, in the time zone of the browser. */
export function span(timed: Timed, locale: string, words: Words['calendar']): string {
  const { start, end, isAllDay, recurrence, seriesId } = timed;
  const date = new Intl.DateTimeFormat(locale, day).format(start);
  const hours = isAllDay ? words.allDay : new Intl.DateTimeFormat(locale, time).formatRange(start, end);
  const parts = [date, hours];
  if (recurrence && seriesId === null) parts.push(words.repeats[recurrence.recurrenceType]);
  return parts.join(', ');
}

/** "Tuesday, November 24, 10:00 AM". */
export function moment(at: number, locale: string): string {
  return `${new Intl.DateTimeFormat(locale, day).format(at)}, ${clock(at, locale)}`;
}
