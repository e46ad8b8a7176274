import type {
  BetweenOptions,
  BodiesOptions,
  Calendar,
  CalendarEvent,
  EventChange,
} from '../../src/graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../src/graph/graph-call-error';
import { anAttendee, anna } from './a-person';

/** A meeting of Anna Ek's with Bo Berg, an hour from nine UTC, empty body; name only what your test is about. */
export function anEvent(parts: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: 'event-1',
    etag: 'W/"1"',
    kind: 'single',
    recurrence: null,
    seriesId: null,
    uid: 'uid-1',
    subject: 'New warehouse',
    start: new Date('2026-12-01T09:00:00Z'),
    end: new Date('2026-12-01T10:00:00Z'),
    isAllDay: false,
    timeZone: 'W. Europe Standard Time',
    organizer: anna,
    isOrganizer: true,
    isCancelled: false,
    isDraft: false,
    isPrivate: false,
    categories: [],
    attendees: [{ ...anAttendee('Bo Berg'), isOptional: false }],
    joinUrl: '',
    isByProgram: false,
    createdAt: null,
    webLink: '',
    body: { type: 'html', content: '<html><head></head><body></body></html>' },
    ...parts,
  };
}

/** A series every Tuesday without an end, from the day on which `anEvent` is. */
export const everyTuesday: NonNullable<CalendarEvent['recurrence']> = {
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
  range: { type: 'noEnd', startDate: '2026-12-01', recurrenceTimeZone: 'W. Europe Standard Time' },
};

function endingOn({ recurrence }: CalendarEvent, endDate: string): CalendarEvent['recurrence'] {
  const { pattern, range } = recurrence ?? everyTuesday;
  return { pattern: pattern ?? {}, range: { ...range, type: 'endDate', endDate } };
}

type Call = keyof Calendar;

/** A calendar in memory that keeps the promises of `Calendar`. Any call can be made to fail, for good or until `works` again. */
export interface FakeCalendar extends Calendar {
  /** Every call made so far, by name. */
  readonly calls: readonly Call[];
  /** Every change that was carried out: each is a mail to every attendee. */
  readonly changes: readonly { readonly id: string; readonly change: EventChange }[];
  /** The event as it stands. */
  now(id: string): CalendarEvent;
  /** Ids of its events. */
  readonly ids: readonly string[];
  fails(call: Call, kind: GraphErrorKind): void;
  /** The body of this event cannot be read with others. @default 'forbidden' */
  cannotRead(id: string, because?: GraphErrorKind): void;
  /** The next change is carried out, and its answer is lost on the way. */
  losesAnswer(kind?: GraphErrorKind): void;
  works(call: Call): void;
  /** Somebody else changes an event meanwhile. */
  edit(id: string, parts: Partial<CalendarEvent>): void;
  remove(id: string): void;
}

export interface CalendarOptions {
  /** Immutable ids by EWS id; an EWS id that is not named is the immutable id too. */
  readonly ids?: Readonly<Record<string, string>>;
  /** What Exchange makes of a body on the way in. */
  readonly rewriting?: (html: string) => string;
  readonly pageSize?: number;
}

const batchSize = 20;

export function fakeCalendar(
  events: readonly CalendarEvent[] = [anEvent()],
  options: CalendarOptions = {},
): FakeCalendar {
  const { ids = {}, rewriting = (html) => html } = options;
  const kept = new Map(events.map((event) => [event.id, event]));
  const calls: Call[] = [];
  const changes: { id: string; change: EventChange }[] = [];
  const failures = new Map<Call, GraphErrorKind>();
  const unreadable = new Map<string, GraphErrorKind>();
  let lost: GraphErrorKind | null = null;
  let version = 1;

  const does = async <T>(call: Call, work: () => T): Promise<T> => {
    calls.push(call);
    await Promise.resolve();
    const failure = failures.get(call);
    if (failure) throw new GraphCallError(failure, call);
    return work();
  };
  const now = (id: string): CalendarEvent => {
    const event = kept.get(id);
    if (!event) throw new GraphCallError('gone', 'event', 404);
    return event;
  };
  const put = (id: string, parts: Partial<CalendarEvent>) => {
    version += 1;
    kept.set(id, { ...now(id), ...parts, etag: `W/"${version}"` });
  };
  const change = (event: CalendarEvent, { body, end, until }: EventChange): CalendarEvent => {
    const standing = now(event.id);
    if (standing.etag !== event.etag) throw new GraphCallError('conflict', 'change', 412);
    const content = body === undefined ? {} : { body: { type: 'html' as const, content: rewriting(body) } };
    const length = end ? end.getTime() - standing.start.getTime() : null;
    const asLong = (start: Date) => (length === null ? {} : { end: new Date(start.getTime() + length) });
    // One meeting that is changed is an exception from then on; those left alone follow their series.
    const kind = standing.kind === 'occurrence' ? { kind: 'exception' as const } : {};
    const ending = until === undefined ? {} : { recurrence: endingOn(standing, until) };
    put(event.id, { ...content, ...ending, ...asLong(standing.start), ...kind });
    for (const one of kept.values()) {
      if (one.seriesId === event.id && one.kind === 'occurrence')
        put(one.id, { ...content, ...asLong(one.start) });
    }
    changes.push({
      id: event.id,
      change: { ...(body !== undefined && { body }), ...(end && { end }), ...(until && { until }) },
    });
    return now(event.id);
  };

  return {
    calls,
    changes,
    now,
    get ids() {
      return [...kept.keys()];
    },
    fails: (call, kind) => void failures.set(call, kind),
    cannotRead: (id, because = 'forbidden') => void unreadable.set(id, because),
    works: (call) => void failures.delete(call),
    losesAnswer: (kind = 'timed-out') => {
      lost = kind;
    },
    edit: put,
    remove: (id) => void kept.delete(id),

    idOf: (ewsId) => does('idOf', () => ids[ewsId] ?? ewsId),
    event: (id, { signal } = {}) =>
      does('event', () => {
        signal?.throwIfAborted();
        return now(id);
      }),
    change: (event, wanted) =>
      does('change', () => {
        const changed = change(event, wanted);
        const errorKind = lost;
        lost = null;
        if (errorKind) throw new GraphCallError(errorKind, 'change');
        return changed;
      }),
    async *between(
      from: Date,
      to: Date,
      { signal, withBodies = false, pageSize = options.pageSize ?? 10 }: BetweenOptions = {},
    ) {
      const found = await does('between', () =>
        [...kept.values()]
          .filter(({ kind, start, end }) => kind !== 'series' && start < to && end > from)
          .sort((a, b) => a.start.getTime() - b.start.getTime())
          .map((event) => (withBodies && !unreadable.has(event.id) ? event : { ...event, body: null })),
      );
      for (let at = 0; at < found.length; at += pageSize) {
        signal?.throwIfAborted();
        yield found.slice(at, at + pageSize);
      }
    },
    async *bodies(wanted: readonly string[], { signal, onUnreadable = () => {} }: BodiesOptions = {}) {
      for (let at = 0; at < wanted.length; at += batchSize) {
        signal?.throwIfAborted();
        yield await does('bodies', () => {
          const asked = wanted.slice(at, at + batchSize);
          for (const id of asked) {
            const because = kept.has(id) ? unreadable.get(id) : 'gone';
            if (because) onUnreadable(id, because);
          }
          const found = asked.flatMap((id) => {
            const event = kept.get(id);
            return event && !unreadable.has(id) ? [[id, event] as const] : [];
          });
          return new Map(found);
        });
      }
    },
  };
}
