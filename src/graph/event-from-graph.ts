import type { Event as GraphEvent } from '@microsoft/microsoft-graph-types';
import { visibleName } from '../agenda/canonical';
import type { CalendarEvent, EventAttendee } from './calendar';

/** What Graph is asked for: what a CalendarEvent is made of, and no more. */
const fields =
  'id,type,recurrence,seriesMasterId,iCalUId,subject,start,end,isAllDay,originalStartTimeZone,organizer,isOrganizer,isCancelled,' +
  'isDraft,sensitivity,categories,attendees,onlineMeeting,createdDateTime,transactionId,webLink';

export const eventSelect = `$select=${fields}`;
export const eventSelectWithBody = `$select=${fields},body`;

/**
 * How Graph answers about events: ids that stay when an event is moved, instants in UTC, bodies as HTML. A body of plain text comes as
 * HTML then, and is HTML when it has been written back; what it says is the same.
 */
export const eventPrefer = 'IdType="ImmutableId", outlook.timezone="UTC", outlook.body-content-type="html"';

const kinds = {
  singleInstance: 'single',
  occurrence: 'occurrence',
  exception: 'exception',
  seriesMaster: 'series',
} as const;

type FromGraph = GraphEvent & { readonly '@odata.etag'?: string };

/** An event as Graph tells it, as ours. What is missing is taken for the least: no name, no attendee, not mine. */
export function eventFrom(json: unknown): CalendarEvent {
  const event = (json ?? {}) as FromGraph;
  const { body } = event;
  return {
    id: event.id ?? '',
    etag: event['@odata.etag'] ?? '',
    kind: kinds[event.type ?? 'singleInstance'],
    recurrence: event.recurrence ?? null,
    seriesId: event.seriesMasterId ?? null,
    uid: event.iCalUId ?? '',
    subject: event.subject ?? '',
    start: instant(event.start?.dateTime),
    end: instant(event.end?.dateTime),
    isAllDay: event.isAllDay ?? false,
    timeZone: event.originalStartTimeZone ?? '',
    organizer: event.organizer?.emailAddress ? personFrom(event.organizer.emailAddress) : null,
    isOrganizer: event.isOrganizer ?? false,
    isCancelled: event.isCancelled ?? false,
    isDraft: event.isDraft ?? false,
    // What the sender marked as not for everyone: Outlook's own form shows no other word for it (normal, personal, private, confidential).
    isPrivate: (event.sensitivity ?? 'normal') !== 'normal',
    categories: event.categories ?? [],
    attendees: (event.attendees ?? []).map(attendeeFrom),
    joinUrl: event.onlineMeeting?.joinUrl ?? '',
    isByProgram: isProgramsOwn(event.transactionId),
    createdAt: event.createdDateTime ? new Date(event.createdDateTime) : null,
    webLink: event.webLink ?? '',
    body: body ? { type: body.contentType === 'text' ? 'text' : 'html', content: body.content ?? '' } : null,
  };
}

/**
 * Outlook on the web and new Outlook put this before the transaction id of what people make in them, and Syfte before its own (new-event.ts); another id was set by a program that
 * made the event through Graph, so that it would not be made twice (learn.microsoft.com/graph/api/resources/event, transactionId).
 */
const peoplesOwn = /^(?:localevent|syfte):/i;

function isProgramsOwn(transactionId: string | null | undefined): boolean {
  return typeof transactionId === 'string' && transactionId !== '' && !peoplesOwn.test(transactionId);
}

type Named = NonNullable<NonNullable<GraphEvent['organizer']>['emailAddress']>;

function personFrom({ name, address }: Named) {
  return { name: visibleName(name ?? ''), address: address ?? '' };
}

type GraphAttendee = NonNullable<GraphEvent['attendees']>[number];

/** Graph does not tell a distribution list from a person. */
function attendeeFrom({ emailAddress, type }: GraphAttendee): EventAttendee {
  return {
    name: visibleName(emailAddress?.name ?? ''),
    address: emailAddress?.address ?? '',
    kind: type === 'resource' ? 'room' : 'person',
    isOptional: type === 'optional',
  };
}

/** Graph's wall clock of UTC has seven digits behind the second and no Z. */
function instant(dateTime: string | null | undefined): Date {
  const [, time] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d{1,3})?)/.exec(dateTime ?? '') ?? [];
  return new Date(time ? `${time}Z` : Number.NaN);
}
