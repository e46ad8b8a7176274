import type { Repeats } from './compose-invite';
import { type Answered, available, OfficeCallError, officeCall } from './office-call';
import { isPrivateBy, roomsIn } from './office-checked-invite';
import { openItem } from './office-item';
import { attendeeOf, type OfficePerson, personOf, smtpAddress } from './office-people';
import type { ReadInvite, SentItem } from './read-invite';

/**
 * What a read item may carry: on the calendar it is an appointment (organizer, required and optional attendees), in the inbox a meeting
 * request, which office.js shows as a message (from, to, cc).
 */
interface ReadItem {
  readonly subject?: string;
  readonly itemId?: string;
  readonly organizer?: OfficePerson;
  readonly from?: OfficePerson;
  readonly requiredAttendees?: readonly OfficePerson[];
  readonly optionalAttendees?: readonly OfficePerson[];
  readonly to?: readonly OfficePerson[];
  readonly cc?: readonly OfficePerson[];
  readonly start?: Date;
  readonly end?: Date;
  readonly body: Office.Body;
  /** Mailbox 1.8; office.js gives it to items of shared folders alone. */
  readonly getSharedPropertiesAsync?: unknown;
  /** Mailbox 1.9. */
  readonly displayReplyFormAsync?: (html: string, answer: (result: Answered<void>) => void) => void;
}

/** The invite that is open for reading now. Throws an OfficeCallError of kind `unavailable` when none is. */
export function officeReadInvite(): ReadInvite {
  const item = openItem() as ReadItem | null;
  if (!item) throw new OfficeCallError('mailbox.item', 'unavailable', null, 'no invite is open');
  const required = (item.requiredAttendees ?? item.to ?? []).map(attendeeOf);
  const optional = (item.optionalAttendees ?? item.cc ?? []).map((one) => ({
    ...attendeeOf(one),
    isOptional: true,
  }));
  return {
    subject: item.subject ?? '',
    organizer: personOf(item.organizer ?? item.from ?? {}),
    attendees: [...required, ...optional],
    start: item.start ?? null,
    end: item.end ?? null,
    id: item.itemId ?? '',
    isOnCalendar: item.organizer !== undefined,
    isShared: item.getSharedPropertiesAsync !== undefined,
    bodyHtml: async () =>
      (await officeCall<string>('body.getAsync', (answer) =>
        available('body', item.body).getAsync('html', answer),
      )) ?? '',
    reply: (html) =>
      officeCall<void>('displayReplyFormAsync', (answer) => {
        available('displayReplyFormAsync', item.displayReplyFormAsync).call(item, html, answer);
      }),
  };
}

interface Readable<T> {
  getAsync(answer: (result: Answered<T>) => void): void;
}

/** A meeting in read mode (Office.AppointmentRead); what a client leaves out is undefined. */
interface ReadMeeting {
  readonly optionalAttendees?: readonly OfficePerson[];
  readonly isAllDayEvent?: boolean;
  readonly sensitivity?: string;
  /** Mailbox 1.7; null for a meeting that happens once. */
  readonly recurrence?: Office.Recurrence | null;
  /** Mailbox 1.7; only one meeting of a series has it. */
  readonly seriesId?: string | null;
  readonly enhancedLocation?: Readable<readonly Partial<Office.LocationDetails>[] | null>;
  readonly categories?: Readable<readonly Office.CategoryDetails[] | null>;
  readonly getSharedPropertiesAsync?: (answer: (result: Answered<Office.SharedProperties>) => void) => void;
}

/** The meeting that is open for reading now. Throws an OfficeCallError of kind `unavailable` when none is. */
export function officeSentItem(): SentItem {
  const item = openItem() as ReadMeeting | null;
  if (!item) throw new OfficeCallError('mailbox.item', 'unavailable', null, 'no invite is open');
  return {
    repeats: repeatsOf(item),
    seriesId: item.seriesId || '',
    optional: (item.optionalAttendees ?? []).map(personOf),
    isAllDay: item.isAllDayEvent ?? null,
    isPrivate: isPrivateBy(item.sensitivity),
    rooms: async () => roomsIn((await read('enhancedLocation', item.enhancedLocation)) ?? []),
    categories: async () =>
      ((await read('categories', item.categories)) ?? []).map(({ displayName }) => displayName),
    owner: () => ownerOf(item),
  };
}

function read<T>(name: string, member: Readable<T> | undefined): Promise<T> {
  return officeCall<T>(`${name}.getAsync`, (answer) => available(name, member).getAsync(answer));
}

async function ownerOf(item: ReadMeeting): Promise<string> {
  const ask = item.getSharedPropertiesAsync;
  if (!ask) return '';
  const properties = await officeCall<Office.SharedProperties>('getSharedPropertiesAsync', (answer) =>
    ask.call(item, answer),
  );
  return smtpAddress(properties?.owner);
}

function repeatsOf({ recurrence, seriesId }: ReadMeeting): Repeats | null {
  if (recurrence === undefined && seriesId === undefined) return null;
  const timeZone = recurrence?.recurrenceTimeZone?.name || null;
  if (seriesId) return { kind: 'occurrence', timeZone };
  const minutes = recurrence?.seriesTime?.getDuration?.();
  return minutes ? { kind: 'series', minutes, timeZone } : { kind: 'single', timeZone };
}
