import type { AppointmentAsked } from '../host/appointment-asked';
import type { Form } from '../host/form';
import type { Contact } from '../mailbox/contact';
import { contactOf } from '../mailbox/directory';
import { emptyContent, type Invite, type SentMail } from '../mailbox/invite';

const isWeekend = (day: Date) => day.getDay() === 0 || day.getDay() === 6;

/** The next working day at ten, an hour: what everybody books without thinking. */
function nextDayAtTen(now: number): { readonly start: number; readonly end: number } {
  const day = new Date(now);
  do day.setDate(day.getDate() + 1);
  while (isWeekend(day));
  day.setHours(10, 0, 0, 0);
  return { start: day.getTime(), end: day.getTime() + 3_600_000 };
}

const aroundAForm = (now: number) => ({
  unresolved: { required: [], optional: [] },
  session: {},
  notices: [],
  customProperties: '{}',
  initializationContext: '',
  openedAt: now,
  staleBody: null,
  formerBodies: [],
  timeRefused: false,
  picturesLost: false,
  mail: null,
});

/** An empty invite, as "New invite" opens it. `sharedBy`: whose calendar it is for, where that is not the user's own. */
export function newForm(organizer: Contact, now: number, sharedBy: Contact | null = null): Form {
  const { start, end } = nextDayAtTen(now);
  return {
    ...aroundAForm(now),
    ...emptyContent(start, end),
    mode: 'compose',
    id: null,
    isSent: false,
    organizer,
    sharedBy,
  };
}

/** A new invite as an add-in asks for it; what it leaves out is as "New invite" has it. */
export function newFormAsked(organizer: Contact, now: number, asked: AppointmentAsked): Form {
  const plain = newForm(organizer, now);
  return {
    ...plain,
    subject: asked.subject,
    required: asked.required.map((address) => contactOf(address, '')),
    optional: asked.optional.map((address) => contactOf(address, '')),
    start: asked.start ?? plain.start,
    end: asked.end ?? plain.end,
    body: asked.body + plain.body,
  };
}

/** An invite from the calendar, opened to read or to change. */
export function formOf(
  invite: Invite,
  mode: Form['mode'],
  now: number,
  sharedBy: Contact | null = null,
): Form {
  return { ...invite, ...aroundAForm(now), mode, sharedBy };
}

/**
 * The form with what its invite says in the mailbox by now. What Outlook keeps about the form itself stays: the mailbox may hold what another form
 * of that invite had, when it was sent.
 */
export function withInvite(form: Form, invite: Invite): Form {
  return { ...form, ...invite, ...aroundOf(form) };
}

function aroundOf({ mode, sharedBy, ...form }: Form): Pick<Form, 'mode' | 'sharedBy'> & Partial<Form> {
  const names = Object.keys(aroundAForm(0)) as (keyof ReturnType<typeof aroundAForm>)[];
  return { mode, sharedBy, ...Object.fromEntries(names.map((name) => [name, form[name]])) };
}

/** A mail, opened to read. */
export function formOfMail(mail: SentMail, now: number): Form {
  return {
    ...newForm(contactOf(mail.from, ''), now),
    mode: 'read',
    subject: mail.subject,
    required: mail.addressed?.to ?? [contactOf(mail.to, '')],
    optional: mail.addressed?.cc ?? [],
    body: mail.body,
    mail,
  };
}
