import type { Person } from '../../agenda/agenda';
import type { Attendee } from '../../agenda/attendee';
import type { CalendarEvent } from '../../graph/calendar';
import type { Repeats } from '../../outlook/compose-invite';
import type { ReadInvite, SentItem } from '../../outlook/read-invite';

/** Where the facts of an invite that is sent come from: what Outlook shows, or the event as Graph has it. */
export interface SentSource {
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
  readonly repeats: Repeats | null;
  /** In the user's own calendar, which is the only one that updates are sent from. */
  readonly isOwn: boolean;
  rooms(): Promise<readonly string[]>;
  categories(): Promise<readonly string[]>;
  /** In read mode Outlook shows plain text as HTML too: then Graph tells when it is written. */
  readonly bodyType: 'html' | 'text';
  bodyHtml(): Promise<string>;
}

const nobody: Person = { name: '', address: '' };

/** The invite that is open for reading in Outlook: no sign-in, no network of ours. */
export function sourceOfItem(invite: ReadInvite, item: SentItem): SentSource {
  const { id, subject, organizer, attendees, start, end, isShared } = invite;
  const { seriesId, optional, isAllDay, isPrivate, repeats, rooms, categories } = item;
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
    repeats,
    isOwn: !isShared,
    rooms,
    categories,
    bodyType: 'html',
    bodyHtml: invite.bodyHtml,
  };
}

/** An event of the user's own calendar. */
export function sourceOfEvent(event: CalendarEvent): SentSource {
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
    repeats: repeatsOf(event),
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

function repeatsOf({ kind, start, end }: CalendarEvent): Repeats {
  if (kind === 'series') return { kind, minutes: (end.getTime() - start.getTime()) / 60_000, timeZone: null };
  return { kind: kind === 'single' ? 'single' : 'occurrence', timeZone: null };
}
