import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types';
import type { CalendarEvent } from './calendar';
import { eventPrefer } from './event-from-graph';
import type { Graph } from './graph';
import { GraphCallError } from './graph-call-error';
import { scopes } from './scopes';

/**
 * A new end in the event's own time zone. Graph would take the zone of the new end for that of the event (OfficeDev/office-js#2198 shows the effect), and a
 * series would move by an hour when the clocks next change. The wall-clock time is asked of Graph: its zones have Windows' names, which browsers do not know.
 *
 * @throws GraphCallError of kind `time-zone` where the zone is not sure: Graph does not say it, does not know its own name for it
 * (microsoftgraph/microsoft-graph-docs#4758), or the calendar has one that is nobody's (`tzone://Microsoft/Custom`)
 */
export async function endInItsOwnTimeZone(
  graph: Graph,
  event: CalendarEvent,
  end: Date,
): Promise<DateTimeTimeZone> {
  const { timeZone: zone } = event;
  const path = `/me/events/${encodeURIComponent(event.id)}?$select=end`;
  const unsure = (detail: string) => new GraphCallError('time-zone', 'GET /me/events', null, detail);
  if (/^utc$/i.test(zone)) return { dateTime: end.toISOString().slice(0, 19), timeZone: 'UTC' };
  if (/^$|^tzone:|["\\]/i.test(zone)) throw unsure(zone);
  const json = await graph
    .send({
      method: 'GET',
      path,
      scopes: scopes.readCalendar,
      headers: { Prefer: eventPrefer.replace('outlook.timezone="UTC"', `outlook.timezone="${zone}"`) },
    })
    .catch((error: unknown) => {
      throw error instanceof GraphCallError && error.status === 400 ? unsure(zone) : error;
    });
  const { dateTime, timeZone } = (json as { readonly end?: DateTimeTimeZone } | null)?.end ?? {};
  const was = Date.parse(`${(dateTime ?? '').slice(0, 19)}Z`);
  // For a zone that it does not know, Graph may answer in UTC or without a zone.
  if (!timeZone || /^utc$/i.test(timeZone) || Number.isNaN(was)) throw unsure(zone);
  const is = new Date(was + end.getTime() - event.end.getTime());
  return { dateTime: is.toISOString().slice(0, 19), timeZone };
}
