import type { Person } from '../../src/agenda/agenda';
import { anna, bo, cecilia } from './a-person';

const emailAddress = ({ name, address }: Person) => ({ emailAddress: { name, address } });

/** An event as Graph gives it: Anna Ek's meeting with Bo Berg and Cecilia Dahl, on Tuesday 13 January 2026 from 9 to 10, without an agenda. */
export function aGraphEvent(parts: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'event-1',
    iCalUId: 'uid-1',
    type: 'singleInstance',
    seriesMasterId: null,
    subject: 'New warehouse',
    start: { dateTime: '2026-01-13T09:00:00.0000000', timeZone: 'UTC' },
    end: { dateTime: '2026-01-13T10:00:00.0000000', timeZone: 'UTC' },
    isAllDay: false,
    isOrganizer: true,
    isCancelled: false,
    isDraft: false,
    sensitivity: 'normal',
    categories: [] as readonly string[],
    organizer: emailAddress(anna),
    attendees: [bo, cecilia].map((person) => ({ type: 'required', ...emailAddress(person) })),
    createdDateTime: '2026-01-05T08:00:00Z',
    lastModifiedDateTime: '2026-01-06T08:00:00Z',
    transactionId: null,
    body: { contentType: 'html', content: '<p>Hello</p>' },
    ...parts,
  };
}

type GraphEvent = ReturnType<typeof aGraphEvent>;

const pascal = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pascal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      pascal(inner),
    ]),
  );
};

/**
 * The same event as a line of Microsoft Graph Data Connect (dataset CalendarView_v0): enumerations wrapped, structures in the other case
 * or as JSON in strings where `as` says so.
 */
export function anExportedLine(
  event: GraphEvent,
  as: 'plain' | 'wrapped' | 'pascal' | 'strings' = 'wrapped',
  puser = 'user-anna',
): string {
  if (as === 'plain') return JSON.stringify(event);
  const wrapped = {
    ...event,
    puser,
    ptenant: 'contoso',
    body: { ...event.body, contentType: `microsoft.graph.bodyType'${event.body.contentType}'` },
    attendees: event.attendees.map((attendee) => ({
      ...attendee,
      type: `microsoft.graph.attendeeType'${attendee.type}'`,
    })),
  };
  if (as === 'pascal') return JSON.stringify(pascal(wrapped));
  if (as === 'wrapped') return JSON.stringify(wrapped);
  const strings = ['body', 'start', 'end', 'organizer', 'attendees', 'categories'] as const;
  const opened = strings.map((name) => [name, JSON.stringify(pascal(wrapped[name]))]);
  return JSON.stringify({ ...wrapped, ...Object.fromEntries(opened) });
}
