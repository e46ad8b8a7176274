import { contactOf } from '../mailbox/directory';
import { everybodyIn, type InviteContent } from '../mailbox/invite';
import { type Delivery, saveInvite, sendInvite } from '../mailbox/mailbox';
import { onlineMeetingNamed } from '../mailbox/online-meeting';
import { ownTimeZone } from '../mailbox/time-zone';
import { rewriteForAttendees } from '../rewriting/rewriting';
import { sanitised } from '../rewriting/sanitise';
import { readEvent } from './events';
import {
  badRequest,
  type Caller,
  fieldsOf,
  type GraphAnswer,
  type GraphRequest,
  refusal,
} from './graph-request';
import { timeIn } from './graph-time';
import type { GraphWorld } from './graph-world';

const invalid = (message: string) => refusal(400, 'ErrorPropertyValidationFailure', message);

/** Exchange takes no more attendees of one event. */
const mostAttendees = 500;

interface Asked {
  readonly content: InviteContent;
  readonly transactionId: string;
}

function people(attendees: unknown, type: string) {
  const all = Array.isArray(attendees) ? attendees.map(fieldsOf) : [];
  return all
    .filter((one) => (one.type ?? 'required') === type)
    .map(({ emailAddress }) => {
      const { address, name } = fieldsOf(emailAddress);
      return contactOf(String(address ?? ''), String(name ?? ''));
    });
}

/** The new event that a POST asks for, or why there is none. */
function askedIn(body: unknown): Asked | GraphAnswer {
  const given = fieldsOf(body);
  const [start, end] = [timeIn(given.start), timeIn(given.end)];
  if (start === null || end === null)
    return refusal(400, 'TimeZoneNotSupportedException', 'start or end has a time zone that nobody knows.');
  if (end < start) return invalid('The end is before the start.');
  if (Array.isArray(given.attendees) && given.attendees.length > mostAttendees)
    return invalid('There are too many attendees.');
  const { content, contentType } = fieldsOf(given.body);
  if (contentType !== 'html' || typeof content !== 'string')
    return badRequest('A new event has a body of HTML in this local Graph.');
  const transactionId = String(given.transactionId ?? '');
  const zone = String(fieldsOf(given.start).timeZone ?? '');
  const online = given.isOnlineMeeting === true ? onlineMeetingNamed(encodeURIComponent(transactionId)) : '';
  return {
    transactionId,
    content: {
      subject: String(given.subject ?? ''),
      required: people(given.attendees, 'required'),
      optional: people(given.attendees, 'optional'),
      rooms: people(given.attendees, 'resource'),
      location: '',
      start,
      end,
      isAllDay: false,
      timeZone: zone || ownTimeZone(),
      recurrence: null,
      seriesId: null,
      sensitivity: 'normal',
      categories: [],
      bodyType: 'html',
      body: sanitised(content) + online,
    },
  };
}

/**
 * `POST /me/events`: a new event in the caller's calendar, and an invite to everybody on it. The same `transactionId` makes no second one; Microsoft
 * does not say what comes back then, and this Graph says that it is there already.
 */
export function createEvent(world: GraphWorld, caller: Caller, request: GraphRequest): GraphAnswer {
  const { mailbox, now } = world;
  const asked = askedIn(request.body);
  if ('status' in asked) return asked;
  const { content, transactionId } = asked;
  const isThere = mailbox
    .get()
    .invites.some((one) => transactionId !== '' && one.transactionId === transactionId);
  if (isThere)
    return refusal(409, 'ErrorDuplicateTransactionId', 'This transactionId has made an event already.');
  const delivery: Delivery = {
    id: null,
    organizer: caller.user,
    content,
    bodyForAttendees: rewriteForAttendees(content.body, 'web'),
    at: now(),
  };
  const isForSomebody = everybodyIn(content, caller.user).length > 0;
  const [made, invite] = (isForSomebody ? sendInvite : saveInvite)(mailbox.get(), delivery);
  const invites = made.invites.map((one) => (one.id === invite.id ? { ...one, transactionId } : one));
  mailbox.set({ ...made, invites });
  return { ...readEvent(world, caller, request, invite.id), status: 201 };
}
