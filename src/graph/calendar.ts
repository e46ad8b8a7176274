import type { CalendarEvent } from './calendar-event';

/** What may be changed in an event. Only what is given is sent. */
export interface EventChange {
  /** HTML, at most 1,000,000 characters. */
  readonly body?: string;
  /** A new end; the start stays. For a series: of every meeting. */
  readonly end?: Date;
}

export interface ReadOptions {
  /** Stops it: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
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
   * The events between two instants, occurrences of series one by one, in pages as they come, without bodies (Graph: calendarView).
   */
  between(from: Date, to: Date, options?: ReadOptions): AsyncIterable<readonly CalendarEvent[]>;
  /** Bodies of many events, by id, as they come ($batch of up to 20 that run one after the other, four batches at a time). An event that is gone is left out. */
  bodies(ids: readonly string[], options?: ReadOptions): AsyncIterable<ReadonlyMap<string, CalendarEvent>>;
}
