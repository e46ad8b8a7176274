import type { PatternedRecurrence } from '@microsoft/microsoft-graph-types';
import type { Person } from '../agenda/agenda';
import type { Attendee } from '../agenda/attendee';
import type { GraphErrorKind } from './graph-call-error';

/** What may be changed in an event. Only what is given is sent. */
export interface EventChange {
  /** HTML, at most 1,000,000 characters. */
  readonly body?: string;
  /** A new end; the start stays. For a series: of every meeting. */
  readonly end?: Date;
  /** The last day of a series, as yyyy-mm-dd in its own time zone. Only for an event with a `recurrence`. */
  readonly until?: string;
}

export interface ReadOptions {
  /** Stops it: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface BetweenOptions extends ReadOptions {
  /** Whether the pages contain the bodies: for callers that need most of them. @default false */
  readonly withBodies?: boolean;
  /** Events per page, at most 1,000. The more events, the longer the call: short pages bring the first events sooner. @default 100 */
  readonly pageSize?: number;
}

export interface BodiesOptions extends ReadOptions {
  /** Called with each event that could not be read, and why (`gone`: Graph says that there is none). The others come all the same. */
  readonly onUnreadable?: (id: string, because: GraphErrorKind) => void;
}

/**
 * The signed-in user's own calendar. Nothing is signed in or loaded before the first call; each call asks for the scopes that it needs
 * and no others. At most four calls are in flight, whoever asks (Outlook's limit per app and mailbox, learn.microsoft.com/graph/throttling-limits).
 * Every promise settles; one that rejects, rejects with a GraphCallError (or the reason of its signal).
 */
export interface Calendar {
  /** One event with its body. */
  event(id: string, options?: ReadOptions): Promise<CalendarEvent>;
  /** The immutable REST id of what Office.js calls `itemId` (an EWS id). An immutable id stays as it is. */
  idOf(ewsId: string): Promise<string>;
  /**
   * Changes an event as it was when it was read (If-Match with its etag); Graph mails every attendee an update. Rejects with `conflict` when
   * it was changed meanwhile. Calendars.ReadWrite.
   */
  change(event: CalendarEvent, change: EventChange): Promise<CalendarEvent>;
  /**
   * The events between two instants, occurrences of series one by one, in pages as they come, without bodies unless they are asked for
   * (Graph: calendarView). Pages that take Graph too long are asked for anew in smaller ones; no event comes twice. An event whose body is null
   * although bodies were asked for is one that Graph did not give.
   */
  between(from: Date, to: Date, options?: BetweenOptions): AsyncIterable<readonly CalendarEvent[]>;
  /**
   * Bodies of many events, by id, as they come ($batch of up to 20 that run one after the other, four batches at a time). An event that could not be
   * read is left out, and its failure is its own. For a few: each part of a batch takes as long as a call.
   */
  bodies(ids: readonly string[], options?: BodiesOptions): AsyncIterable<ReadonlyMap<string, CalendarEvent>>;
}

/** An attendee of an event, as Graph has them; a distribution list is one attendee. */
export interface EventAttendee extends Attendee {
  readonly isOptional: boolean;
}

/** An event in the signed-in user's calendar: plain data, dates as instants. */
export interface CalendarEvent {
  /** Immutable REST id (`Prefer: IdType="ImmutableId"`). */
  readonly id: string;
  /** For If-Match. */
  readonly etag: string;
  /** Graph's `type`. `occurrence`: one meeting of a series, as the series has it; `exception`: one that was changed by itself. */
  readonly kind: 'single' | 'occurrence' | 'exception' | 'series';
  /** How a series repeats, as Graph tells it, to be given back whole when its end changes; null for every other event. */
  readonly recurrence: PatternedRecurrence | null;
  /** Id of the series of an occurrence or exception, else null. */
  readonly seriesId: string | null;
  readonly uid: string;
  readonly subject: string;
  readonly start: Date;
  readonly end: Date;
  readonly isAllDay: boolean;
  /** Graph's `originalStartTimeZone`, a Windows or IANA name; '' where it does not say. */
  readonly timeZone: string;
  readonly organizer: Person | null;
  /** Whether the signed-in user's calendar is the organizer's. */
  readonly isOrganizer: boolean;
  readonly isCancelled: boolean;
  /** Saved, or changed, and not sent. */
  readonly isDraft: boolean;
  readonly isPrivate: boolean;
  readonly categories: readonly string[];
  readonly attendees: readonly EventAttendee[];
  /** Join link of the online meeting, '' for none. */
  readonly joinUrl: string;
  /** A program made it through Graph, and no person in Outlook. False where Graph does not tell: what sets no transaction id is not known. */
  readonly isByProgram: boolean;
  readonly createdAt: Date | null;
  /** Opens it in Outlook on the web; '' where Graph gives none. */
  readonly webLink: string;
  /** Null when the body was not asked for. */
  readonly body: { readonly type: 'html' | 'text'; readonly content: string } | null;
}

/** Outlook takes no longer body of an invite (Office.Body.setAsync), so none is written through Graph either. Characters. */
export const longestBody = 1_000_000;

/** Whether an event is a series that goes on for ever. What Graph does not say is not taken for that. */
export function isEndless({ recurrence }: Pick<CalendarEvent, 'recurrence'>): boolean {
  return recurrence?.range?.type === 'noEnd';
}

/** The last day of a series, as yyyy-mm-dd; null where it has none, or is counted in meetings. */
export function lastDayOf({ recurrence }: Pick<CalendarEvent, 'recurrence'>): string | null {
  return recurrence?.range?.type === 'endDate' ? (recurrence.range.endDate ?? null) : null;
}
