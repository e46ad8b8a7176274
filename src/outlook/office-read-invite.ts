import { type Answered, available, officeCall } from './office-call';
import { OfficeCallError } from './office-call-error';
import { openItem } from './office-item';
import { attendeeOf, type OfficePerson, personOf } from './office-people';
import type { ReadInvite } from './read-invite';

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
  const attendees = [
    ...(item.requiredAttendees ?? item.to ?? []),
    ...(item.optionalAttendees ?? item.cc ?? []),
  ];
  return {
    subject: item.subject ?? '',
    organizer: personOf(item.organizer ?? item.from ?? {}),
    attendees: attendees.map(attendeeOf),
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
