import type { Invite } from '../mailbox/invite';
import type { Mailbox } from '../mailbox/mailbox';
import { type PlannedFault, somebodysWords } from './faults';
import { unspelled } from './graph-ids';
import { fieldsOf, type GraphAnswer } from './graph-request';

/** How an answer is spoiled on its way, each from the right one. */
const spoiled: Readonly<Partial<Record<PlannedFault['kind'], (answer: GraphAnswer) => GraphAnswer>>> = {
  truncated: (answer) => ({ ...answer, text: cut(JSON.stringify(answer.body ?? {})) }),
  html: () => ({
    status: 200,
    headers: { 'Content-Type': 'text/html' },
    text: '<!doctype html><title>Sign in to the network</title><p>Sign in to the network to go on.</p>',
  }),
  'no-etag': (answer) => ({ ...answer, body: without(answer.body, ['@odata.etag', 'changeKey']) }),
  partial: (answer) => ({ ...answer, body: without(answer.body, ['body', 'attendees', 'onlineMeeting']) }),
  circular: (answer) => ({ ...answer, body: circular(fieldsOf(answer.body)) }),
};

const next = '@odata.nextLink';

/** A page whose next one is the first one again; any other answer as it is. */
function circular(page: Readonly<Record<string, unknown>>): object {
  const link = page[next];
  return typeof link === 'string' ? { ...page, [next]: link.replace(/skip=\d+/, 'skip=0') } : page;
}

const cut = (text: string) => text.slice(0, Math.floor(text.length / 2));

/** The same without these fields, in lists too. */
function without(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, fields));
  if (value === null || typeof value !== 'object') return value;
  const left = Object.entries(fieldsOf(value)).filter(([name]) => !fields.includes(name));
  return Object.fromEntries(left.map(([name, inner]) => [name, without(inner, fields)]));
}

/** The answer as it arrives under this fault. */
export function misanswered(fault: PlannedFault | null, answer: GraphAnswer): GraphAnswer {
  return (fault && spoiled[fault.kind]?.(answer)) ?? answer;
}

const edited = (invite: Invite): Invite => ({
  ...invite,
  body: /<\/body>/i.test(invite.body)
    ? invite.body.replace(/<\/body>/i, `${somebodysWords}$&`)
    : invite.body + somebodysWords,
  version: invite.version + 1,
});

/** The event that a path is about; every event of the calendar where it names none. */
function isMeant(path: readonly string[]): (invite: Invite) => boolean {
  const [, kind, id] = path;
  return kind === 'events' && id !== undefined ? (invite) => invite.id === unspelled(id) : () => true;
}

/** The mailbox after what somebody else did right before a call of this person came. */
export function meanwhile(
  fault: PlannedFault,
  mailbox: Mailbox,
  path: readonly string[],
  owner: string,
): Mailbox {
  const means = isMeant(path);
  const isOne = (invite: Invite) => invite.owner === owner && means(invite);
  if (fault.kind === 'deleted')
    return { ...mailbox, invites: mailbox.invites.filter((invite) => !isOne(invite)) };
  if (fault.kind !== 'changed') return mailbox;
  return { ...mailbox, invites: mailbox.invites.map((one) => (isOne(one) ? edited(one) : one)) };
}
