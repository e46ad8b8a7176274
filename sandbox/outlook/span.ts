import { hourDigits } from '../../src/text/locale';
import type { InviteContent } from '../mailbox/invite';
import type { Words } from '../words/words';

const day: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };

type Timed = Pick<InviteContent, 'start' | 'end' | 'isAllDay' | 'recurrence' | 'seriesId'>;

function times(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { hour: hourDigits(locale), minute: '2-digit' });
}

/** "09:00" or "9:00 AM", as the language writes it, in the time zone of the browser. */
export function clock(at: number, locale: string): string {
  return times(locale).format(at);
}

/** Both as `clock` writes them: in a range Intl writes one digit in Spanish and Finnish, whatever it is told. */
function fromTo(start: number, end: number, locale: string): string {
  const digits = hourDigits(locale) === '2-digit' ? 2 : 1;
  return times(locale)
    .formatRangeToParts(start, end)
    .map(({ type, value }) => (type === 'hour' ? value.padStart(digits, '0') : value))
    .join('');
}

/** "Tuesday, November 24, 10:00 – 11:00 AM, every week", as the language writes it, in the time zone of the browser. */
export function span(timed: Timed, locale: string, words: Words['calendar']): string {
  const { start, end, isAllDay, recurrence, seriesId } = timed;
  const date = new Intl.DateTimeFormat(locale, day).format(start);
  const hours = isAllDay ? words.allDay : fromTo(start, end, locale);
  const parts = [date, hours];
  if (recurrence && seriesId === null) parts.push(words.repeats[recurrence.recurrenceType]);
  return parts.join(', ');
}

/** "Tuesday, November 24, 10:00 AM". */
export function moment(at: number, locale: string): string {
  return `${new Intl.DateTimeFormat(locale, day).format(at)}, ${clock(at, locale)}`;
}
