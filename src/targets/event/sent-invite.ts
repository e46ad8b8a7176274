import { nobody, type Person } from '../../agenda/agenda';
import type { Attendee } from '../../agenda/attendee';
import type { Recurrence } from '../../form/form-target';
import type { CalendarEvent } from '../../graph/calendar';
import type { ReadInvite, SentItem } from '../../outlook/read-invite';
import { endAfter, minutesOfSpan } from '../../time/span';
import { withLists } from './update-question';

/** Where the facts of an invite that is sent come from: what Outlook shows, or the event as Graph has it. */
export interface SentInvite {
  /** Ids of the meeting, and of its series where it is one meeting of that: EWS ids from Outlook, immutable ids from Graph; '' for none. */
  readonly id: string;
  readonly seriesId: string;
  readonly subject: string;
  readonly organizer: Person;
  readonly attendees: readonly Attendee[];
  readonly optional: readonly Person[];
  readonly start: Date | null;
  readonly end: Date | null;
  /** Null where nobody says. */
  readonly isAllDay: boolean | null;
  readonly isPrivate: boolean;
  /** Null where nobody says. */
  readonly recurrence: Recurrence | null;
  /** In the user's own calendar, which is the only one that updates are sent from. */
  readonly isOwn: boolean;
  rooms(): Promise<readonly string[]>;
  categories(): Promise<readonly string[]>;
  /** In read mode Outlook shows plain text as HTML too: then Graph tells when it is written. */
  readonly bodyType: 'html' | 'text';
  bodyHtml(): Promise<string>;
}

/** The invite that is open for reading in Outlook: no sign-in, no network of ours. */
export function inviteOfItem(invite: ReadInvite, item: SentItem): SentInvite {
  const { id, subject, organizer, attendees, start, end, isShared } = invite;
  const { seriesId, optional, isAllDay, isPrivate, repeats: recurrence, rooms, categories } = item;
  return {
    id,
    seriesId,
    subject,
    organizer,
    attendees,
    optional,
    start,
    end,
    isAllDay,
    isPrivate,
    recurrence,
    isOwn: !isShared,
    rooms,
    categories,
    bodyType: 'html',
    bodyHtml: invite.bodyHtml,
  };
}

/** An event of the user's own calendar. */
export function inviteOfEvent(event: CalendarEvent): SentInvite {
  const { id, seriesId, subject, organizer, attendees, start, end, isAllDay, isPrivate, categories, body } =
    event;
  return {
    id,
    seriesId: seriesId ?? '',
    subject,
    organizer: organizer ?? nobody,
    attendees,
    optional: attendees.filter(({ isOptional }) => isOptional),
    start,
    end,
    isAllDay,
    isPrivate,
    recurrence: recurrenceOf(event),
    isOwn: true,
    // Graph says which attendees are rooms.
    rooms: async () => [],
    categories: async () => categories,
    bodyType: body?.type ?? 'html',
    bodyHtml: async () => {
      if (!body) throw new Error('the body of the event was not asked for');
      return body.content;
    },
  };
}

function recurrenceOf({ kind, start, end }: CalendarEvent): Recurrence {
  if (kind === 'series') return { kind, minutes: minutesOfSpan({ start, end }), timeZone: null };
  return { kind: kind === 'single' ? 'single' : 'occurrence', timeZone: null };
}

/** The length of the meeting in minutes; null where nobody says. */
export function sentMinutesOf({ start, end }: SentInvite): number | null {
  return start && end ? minutesOfSpan({ start, end }) : null;
}

/**
 * The invite as Graph has just told it. Graph shows a distribution list as a person, and dates a series by its first meeting, perhaps years
 * ago: what Outlook told of both stands.
 */
export function updatedInvite(before: SentInvite, event: CalendarEvent): SentInvite {
  const attendees = withLists(event.attendees, before.attendees);
  const { start } = before;
  if (event.kind !== 'series' || !start) return inviteOfEvent({ ...event, attendees });
  return inviteOfEvent({ ...event, attendees, start, end: endAfter(start, minutesOfSpan(event)) });
}
