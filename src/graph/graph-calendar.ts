import type { PatternedRecurrence } from '@microsoft/microsoft-graph-types';
import { bodiesOf } from './batched-bodies';
import type { BetweenOptions, Calendar, CalendarEvent, EventChange, ReadOptions } from './calendar';
import { longestBody } from './calendar';
import { endInItsOwnTimeZone } from './event-end';
import { eventFrom, eventPrefer, eventSelect, eventSelectWithBody } from './event-from-graph';
import type { Graph } from './graph';
import { everyPage } from './graph';
import { GraphCallError } from './graph-call-error';
import { immutableIdOf } from './immutable-id';
import { type GraphDeps, openGraph } from './open-graph';
import { scopes } from './scopes';

export interface CalendarDeps extends GraphDeps {
  /**
   * Whoever opens it means to write: reading asks for Calendars.ReadWrite at once, so that a person is asked once and not twice.
   * @default false
   */
  readonly isForWriting?: boolean;
}

/**
 * The signed-in user's calendar. MSAL and the Graph SDK come with the first call, and no byte of them before; nobody is asked to sign in
 * before a call needs it.
 */
export function openCalendar({ isForWriting = false, ...deps }: CalendarDeps = {}): Calendar {
  return graphCalendar(openGraph(deps), isForWriting);
}

/** Events of one page, where nobody says. */
const pageSize = 100;

/**
 * Pages of hundreds with full payloads may take the service too long (504, learn.microsoft.com/graph/api/user-list-messages): then so many at a
 * time, and so many.
 */
const smallerPages = [25, 5];

/**
 * The signed-in user's calendar, over this Graph. `isForWriting`: it is read with the permission to write, too, so that whoever came to
 * write is asked once and not twice.
 */
export function graphCalendar(given: Graph, isForWriting = false): Calendar {
  const graph = isForWriting ? withPermissionToWrite(given) : given;
  return {
    event: (id, options) => readEvent(graph, id, options),
    idOf: (ewsId) => immutableIdOf(graph, ewsId),
    change: (event, change) => changeEvent(graph, event, change),
    between: (from, to, options) => pagesBetween(graph, from, to, options),
    bodies: (ids, options) => bodiesOf(graph, ids, options),
  };
}

function withPermissionToWrite({ send }: Graph): Graph {
  const raised = (wanted: readonly string[]) =>
    wanted === scopes.readCalendar ? scopes.writeCalendar : wanted;
  return {
    send: (request) => send({ ...request, scopes: raised(request.scopes) }),
  };
}

const eventPath = (id: string) => `/me/events/${encodeURIComponent(id)}`;

async function readEvent(graph: Graph, id: string, { signal }: ReadOptions = {}): Promise<CalendarEvent> {
  const json = await graph.send({
    method: 'GET',
    path: `${eventPath(id)}?${eventSelectWithBody}`,
    scopes: scopes.readCalendar,
    headers: { Prefer: eventPrefer },
    signal,
  });
  return wholeEvent(json, `GET ${eventPath(id)}`);
}

/**
 * An event to write to. Without its version a change could go over what others wrote; without who is invited or what it says, nobody knows
 * what there is to keep: such an answer is none.
 */
function wholeEvent(json: unknown, call: string): CalendarEvent {
  const event = eventFrom(json);
  const { attendees } = (json ?? {}) as { readonly attendees?: unknown };
  if (event.etag === '') throw new GraphCallError('failed', call, 200, 'no etag');
  if (!Array.isArray(attendees)) throw new GraphCallError('failed', call, 200, 'no attendees');
  if (event.body === null) throw new GraphCallError('failed', call, 200, 'no body');
  return event;
}

async function changeEvent(
  graph: Graph,
  event: CalendarEvent,
  { body, end, until }: EventChange,
): Promise<CalendarEvent> {
  const path = eventPath(event.id);
  if (body !== undefined && body.length > longestBody) {
    throw new GraphCallError('too-large', `PATCH ${path}`, null, `${body.length} characters`);
  }
  const json = await graph.send({
    method: 'PATCH',
    path,
    scopes: scopes.writeCalendar,
    headers: { Prefer: eventPrefer, 'If-Match': event.etag },
    body: {
      ...(body === undefined ? {} : { body: { contentType: 'html', content: body } }),
      ...(end === undefined ? {} : { end: await endInItsOwnTimeZone(graph, event, end) }),
      ...(until === undefined ? {} : { recurrence: endingOn(event, until, path) }),
    },
  });
  return wholeEvent(json, `PATCH ${path}`);
}

/**
 * The pattern as it is, with another range: Graph takes a recurrence as a whole. A series that is counted in meetings is by its last day from then
 * on.
 */
function endingOn({ recurrence }: CalendarEvent, endDate: string, path: string): PatternedRecurrence {
  const { pattern, range } = recurrence ?? {};
  if (!pattern || !range) throw new GraphCallError('failed', `PATCH ${path}`, null, 'no recurrence');
  return { pattern, range: { ...range, type: 'endDate', endDate, numberOfOccurrences: 0 } };
}

async function* pagesBetween(
  graph: Graph,
  from: Date,
  to: Date,
  { signal, withBodies = false, pageSize: size = pageSize }: BetweenOptions = {},
): AsyncGenerator<readonly CalendarEvent[]> {
  const span = `startDateTime=${from.toISOString()}&endDateTime=${to.toISOString()}`;
  const path = `/me/calendarView?${span}&${withBodies ? eventSelectWithBody : eventSelect}&$top=`;
  const more = { headers: { Prefer: eventPrefer }, signal };
  const known = new Set<string>();
  for (const top of [size, ...smallerPages.filter((smaller) => smaller < size)]) {
    try {
      for await (const page of everyPage<unknown>(graph, path + top, scopes.readCalendar, more)) {
        const events = page.map(listedEvent).filter(({ id }) => !known.has(id));
        for (const { id } of events) known.add(id);
        if (events.length > 0) yield events;
      }
      return;
    } catch (error) {
      if (!tookTooLong(error) || top <= Math.min(...smallerPages)) throw error;
    }
  }
}

function tookTooLong(error: unknown): boolean {
  return error instanceof GraphCallError && (error.kind === 'timed-out' || error.status === 504);
}

/** One event of a list that was asked for who is invited. An answer without that does not say that nobody is: it is none. */
function listedEvent(json: unknown): CalendarEvent {
  const { attendees } = (json ?? {}) as { readonly attendees?: unknown };
  if (!Array.isArray(attendees))
    throw new GraphCallError('failed', 'GET /me/calendarView', 200, 'no attendees');
  return eventFrom(json);
}
