import type { InviteContent } from '../mailbox/invite';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

const repeats: Readonly<Record<string, string>> = {
  daily: 'every day',
  weekday: 'every weekday',
  weekly: 'every week',
  monthly: 'every month',
  yearly: 'every year',
};

type Timed = Pick<InviteContent, 'start' | 'end' | 'isAllDay' | 'recurrence' | 'seriesId'>;

/** "Tuesday 24 November, 10:00–11:00, every week", in the time zone of the browser. */
export function span({ start, end, isAllDay, recurrence, seriesId }: Timed): string {
  const when = isAllDay
    ? `${day.format(start)}, all day`
    : `${day.format(start)}, ${time.format(start)}–${time.format(end)}`;
  return recurrence && seriesId === null ? `${when}, ${repeats[recurrence.recurrenceType]}` : when;
}

/** "Tuesday 24 November, 10:00". */
export function moment(at: number): string {
  return `${day.format(at)}, ${time.format(at)}`;
}
