import type { InviteContent } from '../mailbox/invite';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "Tuesday 24 November, 10:00–11:00", in the time zone of the browser. */
export function span({ start, end, isAllDay }: Pick<InviteContent, 'start' | 'end' | 'isAllDay'>): string {
  return isAllDay
    ? `${day.format(start)}, all day`
    : `${day.format(start)}, ${time.format(start)}–${time.format(end)}`;
}
