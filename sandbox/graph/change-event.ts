import type { Contact } from '../mailbox/contact';
import { everybodyIn, type Invite, type InviteContent } from '../mailbox/invite';
import { type Mailbox, saveInvite, sendInvite } from '../mailbox/mailbox';
import { isSeries } from '../mailbox/occurrence';
import { withoutOnlineMeeting } from '../mailbox/online-meeting';
import { withoutWords } from '../rewriting/drop-words';
import { rewriteForAttendees } from '../rewriting/rewriting';
import { sanitised } from '../rewriting/sanitise';
import { withRange } from './graph-recurrence';
import { badRequest, fieldsOf, type GraphAnswer, refusal } from './graph-request';
import { timeIn } from './graph-time';
import type { GraphWorld } from './graph-world';

/** The largest body that Graph takes. */
const largestBody = 1_000_000;

type Change = Partial<InviteContent>;

/** What a change of a body may cost. */
type Costs = Pick<GraphWorld, 'losesMeeting' | 'dropsWords'>;

const invalid = (message: string) => refusal(400, 'ErrorPropertyValidationFailure', message);

function bodyChange(value: unknown, { losesMeeting, dropsWords }: Costs): Change | GraphAnswer {
  const { contentType = 'text', content } = fieldsOf(value);
  const type = String(contentType).toLowerCase();
  if (typeof content !== 'string' || (type !== 'html' && type !== 'text'))
    return invalid('body needs a contentType, html or text, and a content.');
  if (content.length > largestBody)
    return refusal(413, 'ErrorMessageSizeExceeded', 'The message exceeds the maximum supported size.');
  const kept = type === 'html' ? withoutWords(sanitised(content), dropsWords()) : content;
  return { bodyType: type, body: losesMeeting() ? withoutOnlineMeeting(kept) : kept };
}

function timeChange(name: 'start' | 'end', value: unknown): Change | GraphAnswer {
  const time = timeIn(value);
  return time === null
    ? invalid(`${name} has a dateTime or a timeZone that nobody knows.`)
    : { [name]: time };
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

function recurrenceChange(invite: Invite, value: unknown): Change | GraphAnswer {
  // One meeting of a series has its series' pattern here, and Graph refuses to give it another.
  if (!isSeries(invite)) return invalid('Only a series master has a recurrence to change.');
  const recurrence = withRange(invite, value);
  return recurrence === null
    ? invalid('recurrence needs the pattern as it is, and a range that ends after it starts.')
    : { recurrence };
}

/** One property of a PATCH as a change of the invite. Who is invited, and on which days it repeats, is changed in the calendar, not here. */
function changeBy(name: string, value: unknown, invite: Invite, costs: Costs): Change | GraphAnswer {
  if (name === 'recurrence') return recurrenceChange(invite, value);
  if (name === 'body') return bodyChange(value, costs);
  if (name === 'start' || name === 'end') return timeChange(name, value);
  if (name === 'subject') return { subject: String(value ?? '') };
  if (name === 'location') return { location: String(fieldsOf(value).displayName ?? '') };
  if (name === 'categories') return { categories: texts(value) };
  return badRequest(`The property '${name}' cannot be changed in this local Graph.`);
}

const isRefusal = (change: Change | GraphAnswer): change is GraphAnswer => 'status' in change;

/** What a PATCH asks for, or why not. */
function changeIn(patch: unknown, invite: Invite, costs: Costs): Change | GraphAnswer {
  let change: Change = {};
  for (const [name, value] of Object.entries(fieldsOf(patch))) {
    if (name.startsWith('@')) continue;
    const one = changeBy(name, value, invite, costs);
    if (isRefusal(one)) return one;
    change = { ...change, ...one };
  }
  return Object.keys(change).length === 0 ? badRequest('Nothing to change.') : change;
}

/** Categories are everybody's own: a change of them is told to nobody. */
const isTold = (change: Change) => Object.keys(change).some((name) => name !== 'categories');

function withOwnChange(mailbox: Mailbox, invite: Invite, change: Change, at: number) {
  const changed: Invite = { ...invite, ...change, version: invite.version + 1, changedAt: at };
  const others = mailbox.invites.filter(({ id }) => id !== invite.id);
  return [{ ...mailbox, invites: [...others, changed] }, changed] as const;
}

/** What a change of an invite comes to: a mailbox with the invite in it, or an answer that says why not. */
export type Changed = readonly [mailbox: Mailbox, invite: Invite] | GraphAnswer;

/**
 * Changes an invite as PATCH does. Of one that was sent every attendee's copy changes and every attendee gets an update: Graph has no
 * way to change it quietly (microsoftgraph/msgraph-sdk-dotnet#1549).
 */
export function changeEvent(
  mailbox: Mailbox,
  invite: Invite,
  patch: unknown,
  { at, ...costs }: Costs & { readonly at: number },
): Changed {
  const change = changeIn(patch, invite, costs);
  if (isRefusal(change)) return change;
  const content: Invite = { ...invite, ...change };
  if (content.end < content.start) return invalid('The end is before the start.');
  if (!isTold(change)) return withOwnChange(mailbox, invite, change, at);
  const bodyForAttendees =
    content.bodyType === 'html' ? rewriteForAttendees(content.body, 'web') : content.body;
  const delivery = { id: invite.id, organizer: invite.organizer, content, bodyForAttendees, at };
  const isForSomebody = invite.isSent && others(invite).length > 0;
  return (isForSomebody ? sendInvite : saveInvite)(mailbox, delivery);
}

const others = (invite: Invite): readonly Contact[] => everybodyIn(invite, invite.organizer);
