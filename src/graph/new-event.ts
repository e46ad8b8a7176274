import type { Attendee } from '../agenda/attendee';
import { type Clock, sleep } from '../async/clock';
import type { CalendarEvent } from './calendar';
import { eventFrom, eventPrefer, eventSelectWithBody } from './event-from-graph';
import { everyPage, type Graph } from './graph';
import { GraphCallError, type GraphErrorKind } from './graph-call-error';
import { type GraphDeps, openGraph } from './open-graph';
import { scopes } from './scopes';

/** Graph's dateTimeTimeZone. */
interface WallClock {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** An online meeting to be made. */
export interface NewEvent {
  readonly subject: string;
  /** Its body. */
  readonly html: string;
  readonly start: Date;
  readonly end: Date;
  /** Start and end on the clock of Outlook, in its own zone; null where it does not tell that. */
  readonly wall: { readonly start: WallClock; readonly end: WallClock } | null;
  /** Everyone with an address. */
  readonly attendees: readonly Attendee[];
  /**
   * Tells this making from every other: with the same one nothing is made twice. Begins with `syfte:`, which says that a person made it and no
   * program (`CalendarEvent.isByProgram`).
   */
  readonly transactionId: string;
}

/** What came of it. `unsure`: it may have been made or not; trying again does not make a second one. */
export type EventMade =
  | { readonly kind: 'made'; readonly event: CalendarEvent }
  | { readonly kind: 'not-made' | 'unsure'; readonly because: GraphErrorKind };

/** Failures after which the event may be in the calendar all the same: the answer was lost, or an earlier try made it. */
const perhapsMade: ReadonlySet<GraphErrorKind> = new Set([
  'offline',
  'timed-out',
  'busy',
  'conflict',
  'failed',
]);

/** Ms before each reading of the calendar: a new event may take a moment to show. */
const looks = [0, 1_500, 4_000];

/**
 * Makes a meeting with a Teams link in the signed-in user's calendar and invites everyone on it (POST /me/events). When the answer is lost it
 * is looked for by its transaction id. Calendars.ReadWrite. Never rejects.
 */
export async function makeEvent(graph: Graph, event: NewEvent, clock?: Clock): Promise<EventMade> {
  try {
    return await confirmed(graph, await post(graph, event), clock);
  } catch (error) {
    const because = error instanceof GraphCallError ? error.kind : 'failed';
    if (!perhapsMade.has(because)) return { kind: 'not-made', because };
    return lookedFor(graph, event, because, clock);
  }
}

/** As `makeEvent`, with the SDK and MSAL loaded by the first call. */
export function openEventMaker(deps: GraphDeps): (event: NewEvent) => Promise<EventMade> {
  const graph = openGraph(deps);
  return (event) => makeEvent(graph, event);
}

/** In the zone of whoever makes it, so that Outlook shows it by their clock; where Graph does not know that zone, the same instants in UTC. */
async function post(graph: Graph, event: NewEvent): Promise<CalendarEvent> {
  const utc = (time: Date) => ({ dateTime: time.toISOString().slice(0, 19), timeZone: 'UTC' });
  const inUtc = { start: utc(event.start), end: utc(event.end) };
  if (event.wall === null) return postAt(graph, event, inUtc);
  try {
    return await postAt(graph, event, event.wall);
  } catch (error) {
    if (error instanceof GraphCallError && error.kind === 'time-zone') return postAt(graph, event, inUtc);
    throw error;
  }
}

async function postAt(
  graph: Graph,
  { subject, html, attendees, transactionId }: NewEvent,
  { start, end }: NonNullable<NewEvent['wall']>,
): Promise<CalendarEvent> {
  const json = await graph.send({
    method: 'POST',
    path: '/me/events',
    scopes: scopes.writeCalendar,
    headers: { Prefer: eventPrefer },
    body: {
      subject,
      body: { contentType: 'html', content: html },
      start,
      end,
      attendees: attendees.map(({ name, address, isOptional }) => ({
        emailAddress: { address, name },
        type: isOptional ? 'optional' : 'required',
      })),
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      transactionId,
    },
  });
  const made = eventFrom(json);
  if (made.id === '') throw new GraphCallError('failed', 'POST /me/events', 201, 'no event in the answer');
  return made;
}

/**
 * The meeting as the calendar shows it: an answer has claimed what no calendar ever showed (microsoftgraph/microsoft-graph-docs#12141), and its
 * link may come a moment later. Where it cannot be read, what Graph answered stands.
 */
async function confirmed(
  graph: Graph,
  answered: CalendarEvent,
  clock: Clock | undefined,
): Promise<EventMade> {
  let event = answered;
  for (const wait of looks) {
    if (wait > 0) await sleep(wait, clock ? { clock } : {});
    try {
      event = await read(graph, answered.id);
    } catch (error) {
      const isGone = error instanceof GraphCallError && error.kind === 'gone';
      if (!isGone) break;
      if (wait === looks.at(-1)) return { kind: 'unsure', because: 'failed' };
      continue;
    }
    if (event.joinUrl !== '') break;
  }
  return { kind: 'made', event };
}

async function read(graph: Graph, id: string): Promise<CalendarEvent> {
  const json = await graph.send({
    method: 'GET',
    path: `/me/events/${encodeURIComponent(id)}?${eventSelectWithBody}`,
    scopes: scopes.writeCalendar,
    headers: { Prefer: eventPrefer },
  });
  return eventFrom(json);
}

async function lookedFor(
  graph: Graph,
  event: NewEvent,
  because: GraphErrorKind,
  clock: Clock | undefined,
): Promise<EventMade> {
  let wasSeen = false;
  for (const wait of looks) {
    if (wait > 0) await sleep(wait, clock ? { clock } : {});
    try {
      const found = await find(graph, event);
      if (found) return { kind: 'made', event: found };
      wasSeen = true;
    } catch {
      wasSeen = false;
    }
  }
  // A conflict says that it is there, wherever somebody has put it since.
  return { kind: wasSeen && because !== 'conflict' ? 'not-made' : 'unsure', because };
}

const minute = 60_000;

async function find(graph: Graph, { start, end, transactionId }: NewEvent): Promise<CalendarEvent | null> {
  const at = (time: Date, ms: number) => new Date(time.getTime() + ms).toISOString();
  const span = `startDateTime=${at(start, -minute)}&endDateTime=${at(end, minute)}`;
  const path = `/me/calendarView?${span}&${eventSelectWithBody}&$top=100`;
  for await (const page of everyPage<unknown>(graph, path, scopes.writeCalendar, {
    headers: { Prefer: eventPrefer },
  })) {
    const found = page.find(
      (json) => (json as { readonly transactionId?: unknown } | null)?.transactionId === transactionId,
    );
    if (found) return eventFrom(found);
  }
  return null;
}
