import type { InviteAttendee } from './compose-invite';
import { type Answered, available, OfficeCallError, officeCall } from './office-call';
import { openItem, orNothing } from './office-item';
import { attendeeOf, type OfficePerson } from './office-people';

/** A mail that is open for reading: what Outlook shows of it, and its body on request. */
export interface ReadMail {
  readonly subject: string;
  /** Null where Outlook does not say. */
  readonly from: InviteAttendee | null;
  readonly to: readonly InviteAttendee[];
  readonly cc: readonly InviteAttendee[];
  /** The EWS id; '' when the client gives none. */
  readonly id: string;
  /** One Office call; rejects with an OfficeCallError. */
  bodyHtml(): Promise<string>;
}

/** What Outlook's form for a new meeting is opened with. */
export interface NewMeeting {
  /** At most 255 characters. */
  readonly subject: string;
  /** Addresses, at most 100. */
  readonly required: readonly string[];
  /** Addresses, at most 100. */
  readonly optional: readonly string[];
  readonly start: Date | null;
  readonly end: Date | null;
  /** At most 32 KB: HTML, or lines of plain text where `takesHtml` is false. */
  readonly body: string;
}

/** What the form takes at most (Office.js reference, Mailbox.displayNewAppointmentForm; office.js throws for more). */
export const newMeetingLimits = { attendees: 100, subject: 255, body: 32 * 1024 } as const;

interface MailItem {
  readonly subject?: string;
  readonly itemId?: string;
  readonly from?: OfficePerson;
  readonly to?: readonly OfficePerson[];
  readonly cc?: readonly OfficePerson[];
  readonly body: Office.Body;
}

/** The mail that is open for reading now. Throws an OfficeCallError of kind `unavailable` when none is. */
export function officeReadMail(): ReadMail {
  const item = openItem() as MailItem | null;
  if (!item) throw new OfficeCallError('mailbox.item', 'unavailable', null, 'no mail is open');
  return {
    subject: item.subject ?? '',
    from: item.from ? attendeeOf(item.from) : null,
    to: (item.to ?? []).map(attendeeOf),
    cc: (item.cc ?? []).map(attendeeOf),
    id: item.itemId ?? '',
    bodyHtml: async () =>
      (await officeCall<string>('body.getAsync', (answer) =>
        available('body', item.body).getAsync('html', answer),
      )) ?? '',
  };
}

/** `displayNewAppointmentFormAsync` is Mailbox 1.9; the older call has no callback. Both take an Office.AppointmentForm. */
interface FormOpeners {
  readonly displayNewAppointmentFormAsync?: (
    form: Office.AppointmentForm,
    answer: (result: Answered<void>) => void,
  ) => void;
  readonly displayNewAppointmentForm?: (form: Office.AppointmentForm) => void;
}

/**
 * Opens Outlook's form for a new meeting, filled in. The user reads it, changes it and sends it, or does not. Rejects with an OfficeCallError, as on
 * phones, which have no such form. Where there is only the older call, which has no callback, it resolves when the call was made.
 */
export function openNewMeeting(meeting: NewMeeting): Promise<void> {
  const { subject, required, optional, start, end, body } = meeting;
  const form = {
    subject,
    requiredAttendees: [...required],
    optionalAttendees: [...optional],
    ...(start && end ? { start, end } : {}),
    body,
  };
  return officeCall<void>('displayNewAppointmentFormAsync', (answer) => {
    const mailbox = available(
      'mailbox',
      orNothing<FormOpeners>(() => Office.context.mailbox as FormOpeners),
    );
    const { displayNewAppointmentFormAsync: open, displayNewAppointmentForm: openUnanswered } = mailbox;
    if (open) return open.call(mailbox, form, answer);
    available('displayNewAppointmentForm', openUnanswered).call(mailbox, form);
    answer({ status: 'succeeded', value: undefined });
  });
}

/**
 * Whether that form takes its body as HTML. Outlook on the web, new Outlook and Mac do (OfficeDev/office-js#1300); classic Outlook on Windows keeps
 * an appointment's text without tags, and the documentation promises neither: lines of text are an agenda everywhere.
 */
export function newMeetingTakesHtml(): boolean {
  return orNothing(() => String(Office.context.diagnostics.platform)) !== 'PC';
}
