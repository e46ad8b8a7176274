import type { AttendanceReport } from './attendance';
import type { Contact } from './contact';
import { listsOf } from './directory';
import { everybodyIn, type Invite, type InviteContent, type SentMail } from './invite';
import { isSeries, untouchedOccurrence } from './occurrence';
import type { TaskList } from './task';

/** Everybody's calendars and to-do lists, what online meetings left behind, every mail that was sent. A value: each change makes a new one. */
export interface Mailbox {
  readonly invites: readonly Invite[];
  readonly mails: readonly SentMail[];
  readonly taskLists: readonly TaskList[];
  readonly reports: readonly AttendanceReport[];
  readonly nextId: number;
}

export const emptyMailbox: Mailbox = { invites: [], mails: [], taskLists: [], reports: [], nextId: 1 };

/** What saving or sending takes: the content, whose it is, the id of the invite it changes (null for a new one). */
export interface Delivery {
  readonly id: string | null;
  readonly organizer: Contact;
  readonly content: InviteContent;
  /** The body as attendees' clients will show it. */
  readonly bodyForAttendees: string;
  /** When, in milliseconds since 1970; whoever does not care leaves it out. */
  readonly at?: number;
}

/** One person's invites by start, with what came through a list; cancelled ones included until they are removed. */
export function calendarOf(mailbox: Mailbox, owner: string): readonly Invite[] {
  const known = calendars.get(mailbox) ?? new Map<string, readonly Invite[]>();
  calendars.set(mailbox, known);
  const calendar = known.get(owner) ?? collected(mailbox, owner);
  known.set(owner, calendar);
  return calendar;
}

/** A mailbox is a value: what was collected from it once stays right, and a long calendar is asked for page by page. */
const calendars = new WeakMap<Mailbox, Map<string, readonly Invite[]>>();

function collected(mailbox: Mailbox, owner: string): readonly Invite[] {
  const own = mailbox.invites.filter((invite) => invite.owner === owner);
  const lists = listsOf(owner);
  const inLists = mailbox.invites.filter(
    (invite) => lists.includes(invite.owner) && !own.some(({ uid }) => uid === invite.uid),
  );
  return [...own, ...inLists].sort((one, other) => one.start - other.start);
}

/** What somebody got, newest first; what came through a list too. */
export function mailsTo(mailbox: Mailbox, address: string): readonly SentMail[] {
  const inboxes = [address, ...listsOf(address)];
  return mailbox.mails.filter(({ to }) => inboxes.includes(to)).reverse();
}

function inviteById(mailbox: Mailbox, id: string): Invite | null {
  return mailbox.invites.find((invite) => invite.id === id) ?? null;
}

/** The invite that a delivery changes: one in a calendar, or an occurrence of a series that nobody changed yet. */
export function formerOf(mailbox: Mailbox, id: string | null): Invite | null {
  if (id === null) return null;
  return inviteById(mailbox, id) ?? untouchedOccurrence(mailbox.invites, id);
}

/** Ids look like Exchange's: base64, with the characters that Graph spells otherwise. */
export function exchangeId(count: number): string {
  return `AAMkAGI1/${String(count).padStart(6, '0')}+AAAA=`;
}

function withMaster(mailbox: Mailbox, delivery: Delivery, isSent: boolean): readonly [Mailbox, Invite] {
  const former = formerOf(mailbox, delivery.id);
  const id = former?.id ?? exchangeId(mailbox.nextId);
  const master: Invite = {
    ...delivery.content,
    id,
    uid: former?.uid ?? `uid-${mailbox.nextId}`,
    owner: delivery.organizer.address,
    organizer: delivery.organizer,
    isSent: isSent || (former?.isSent ?? false),
    isCancelled: false,
    version: (former?.version ?? 0) + 1,
    createdAt: former?.createdAt ?? delivery.at ?? 0,
    changedAt: delivery.at ?? 0,
  };
  const cancelled = former && isSeries(former) && isElsewhen(master, former) ? `${master.uid}/` : null;
  // A new time for a series cancels its exceptions: Outlook warns of it first, whatever an add-in does (OutlookGoogleCalendarSync#844).
  const others = mailbox.invites.filter(
    (invite) => invite.id !== id && !(cancelled !== null && invite.uid.startsWith(cancelled)),
  );
  return [{ ...mailbox, invites: [...others, master], nextId: mailbox.nextId + 1 }, master];
}

/** Whether a series is at other times than before. */
function isElsewhen(now: Invite, before: Invite): boolean {
  const timeOf = ({ start, end, isAllDay, timeZone, recurrence }: Invite) =>
    JSON.stringify([start, end, isAllDay, timeZone, recurrence]);
  return timeOf(now) !== timeOf(before);
}

function deliverTo(
  mailbox: Mailbox,
  master: Invite,
  to: Contact,
  kind: SentMail['kind'],
  body: string,
): Mailbox {
  const former = mailbox.invites.find(({ uid, owner }) => uid === master.uid && owner === to.address);
  const copy: Invite = {
    ...master,
    body,
    id: former?.id ?? exchangeId(mailbox.nextId),
    owner: to.address,
    isCancelled: kind === 'cancellation',
    version: (former?.version ?? 0) + 1,
    createdAt: former?.createdAt ?? master.changedAt,
  };
  const mail: SentMail = {
    kind,
    uid: master.uid,
    subject: master.subject,
    from: master.owner,
    to: to.address,
    at: master.changedAt,
    body,
  };
  return {
    ...mailbox,
    invites: [...mailbox.invites.filter((invite) => invite !== former), copy],
    mails: [...mailbox.mails, mail],
    nextId: mailbox.nextId + 1,
  };
}

/**
 * Sends an invite, or an update of it: every attendee gets a copy, whoever was taken off the list a cancellation.
 * @returns the new mailbox and the organizer's copy.
 */
export function sendInvite(mailbox: Mailbox, delivery: Delivery): readonly [Mailbox, Invite] {
  const former = formerOf(mailbox, delivery.id);
  const wasSent = former?.isSent === true;
  const [saved, master] = withMaster(mailbox, delivery, true);
  const now = everybodyIn(master, master.organizer);
  const before = former && wasSent ? everybodyIn(former, former.organizer) : [];
  const told = now.reduce((box, to) => {
    const knew = before.some(({ address }) => address === to.address);
    return deliverTo(box, master, to, knew ? 'update' : 'invite', delivery.bodyForAttendees);
  }, saved);
  const after = before
    .filter((one) => !now.some(({ address }) => address === one.address))
    .reduce((box, gone) => deliverTo(box, master, gone, 'cancellation', delivery.bodyForAttendees), told);
  return [after, master];
}

/**
 * Saves an invite into the organizer's calendar. Appointments have no draft state: a new one is there and nobody is told; of one
 * that was sent, attendees added or removed since get their mail (Office.js reference, AppointmentCompose.saveAsync).
 */
export function saveInvite(mailbox: Mailbox, delivery: Delivery): readonly [Mailbox, Invite] {
  const former = formerOf(mailbox, delivery.id);
  const [saved, master] = withMaster(mailbox, delivery, false);
  if (!former?.isSent) return [saved, master];
  const now = everybodyIn(master, master.organizer);
  const before = everybodyIn(former, former.organizer);
  const missingIn = (list: readonly Contact[], one: Contact) =>
    !list.some(({ address }) => address === one.address);
  const added = now
    .filter((one) => missingIn(before, one))
    .reduce((box, to) => deliverTo(box, master, to, 'invite', delivery.bodyForAttendees), saved);
  const after = before
    .filter((one) => missingIn(now, one))
    .reduce((box, to) => deliverTo(box, master, to, 'cancellation', delivery.bodyForAttendees), added);
  return [after, master];
}

/** Takes an invite off the organizer's calendar and tells everybody who was invited. */
export function cancelInvite(mailbox: Mailbox, id: string, at = 0): Mailbox {
  const former = formerOf(mailbox, id);
  if (!former) return mailbox;
  const master = { ...former, changedAt: at };
  const without = { ...mailbox, invites: mailbox.invites.filter((invite) => invite.id !== id) };
  if (!master.isSent) return without;
  return everybodyIn(master, master.organizer).reduce<Mailbox>(
    (box, to) => deliverTo(box, master, to, 'cancellation', master.body),
    without,
  );
}
