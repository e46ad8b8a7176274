import type { Person } from '../agenda/agenda';
import type { Attendee } from '../agenda/attendee';

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
  readonly createdAt: Date | null;
  /** Opens it in Outlook on the web; '' where Graph gives none. */
  readonly webLink: string;
  /** Null when the body was not asked for. */
  readonly body: { readonly type: 'html' | 'text'; readonly content: string } | null;
}
