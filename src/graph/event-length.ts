import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types';
import type { CalendarEvent } from './calendar';
import { eventPrefer } from './event-from-graph';
import type { Graph } from './graph';
import { scopes } from './scopes';

const inMs = 60_000;

/** The end of an event that takes so many minutes from its start, wherever that has been moved. */
export function endAfter({ start }: Pick<CalendarEvent, 'start'>, minutes: number): Date {
  return new Date(start.getTime() + minutes * inMs);
}

/** Whether an event takes so many minutes. */
export function isAsLong(event: Pick<CalendarEvent, 'start' | 'end'>, minutes: number): boolean {
  return event.end.getTime() === endAfter(event, minutes).getTime();
}

/**
 * A new end as the event's own time zone has it. An end in UTC would make UTC the time zone of the event (OfficeDev/office-js#2198 tells
 * what that looks like), and a series would move by an hour with the next change of the clocks. Graph itself is asked for the wall clock:
 * its names are Windows', which no browser knows.
 */
export async function endInItsOwnTimeZone(
  graph: Graph,
  event: CalendarEvent,
  end: Date,
): Promise<DateTimeTimeZone> {
  const utc = { dateTime: end.toISOString().slice(0, 19), timeZone: 'UTC' };
  if (/^(?:|utc|tzone:\/\/.*)$/i.test(event.timeZone)) return utc;
  const zone = `outlook.timezone="${event.timeZone.replace(/["\\]/g, '')}"`;
  const json = (await graph.send({
    method: 'GET',
    path: `/me/events/${encodeURIComponent(event.id)}?$select=end`,
    scopes: scopes.readCalendar,
    headers: { Prefer: eventPrefer.replace('outlook.timezone="UTC"', zone) },
  })) as { readonly end?: DateTimeTimeZone };
  const { dateTime, timeZone } = json.end ?? {};
  const was = Date.parse(`${(dateTime ?? '').slice(0, 19)}Z`);
  if (!timeZone || Number.isNaN(was)) return utc;
  const is = new Date(was + end.getTime() - event.end.getTime());
  return { dateTime: is.toISOString().slice(0, 19), timeZone };
}
