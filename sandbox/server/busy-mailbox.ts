import { type Agenda, emptyAgenda } from '../../src/agenda/agenda';
import { renderBlock } from '../../src/invite/render-block';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import type { Invite } from '../mailbox/invite';
import { emptyMailbox, type Mailbox } from '../mailbox/mailbox';
import { onlineMeetingNamed } from '../mailbox/online-meeting';

const hour = 3_600_000;
const day = 24 * hour;

/** How many weeks ahead the meetings are spread. */
const weeks = 8;

const organizer = people[0] as Contact;

/** Three colleagues and up to twenty people of other companies. */
const invited = (at: number): readonly Contact[] => [
  ...people.slice(1, 4),
  ...[...Array(at % 20)].map(
    (_, other): Contact => ({
      name: `Guest ${at}-${other}`,
      address: `guest-${at}-${other}@fabrikam.example`,
      kind: 'external',
    }),
  ),
];

function agendaFor(required: readonly Contact[], isWhole: boolean): Agenda {
  return {
    ...emptyAgenda,
    purpose: 'Decide what the next quarter has room for',
    goal: 'A plan that everybody can keep',
    topics: [{ title: 'What is most urgent?', minutes: 20, lead: '' }],
    reasons: isWhole
      ? required.map((person) => ({ person, why: 'Knows what the team can take on', prepare: '' }))
      : [],
    ...(isWhole && {
      nextSteps: [{ what: 'Send the plan to everybody', owner: organizer, due: '2026-12-24' }],
    }),
  };
}

/** By turns: a whole agenda, half of one, an online meeting without one, and words of the organizer's without one. */
function bodyOf(at: number, required: readonly Contact[]): string {
  const words = '<div>Hi all,<br>see you there.</div>';
  if (at % 4 === 0) return renderBlock(agendaFor(required, true), 'en', null) + words;
  if (at % 4 === 1) return renderBlock(agendaFor(required, false), 'en', null) + words;
  return at % 4 === 2 ? words + onlineMeetingNamed(`bXVjaA${at}`) : words;
}

function inviteAt(at: number, count: number, now: number): Invite {
  const start = now + hour + Math.floor((at / count) * (weeks * 7 - 1) * day);
  const required = invited(at);
  return {
    id: `AAMkAGI1/busy${String(at).padStart(6, '0')}+AAAA=`,
    uid: `busy-${at}`,
    owner: organizer.address,
    organizer,
    isSent: true,
    isCancelled: false,
    version: 1,
    createdAt: now - day,
    changedAt: now - day,
    subject: `Meeting ${at + 1}`,
    required,
    optional: [],
    rooms: [],
    location: '',
    start,
    end: start + (at % 3 === 0 ? 1 : 0.5) * hour,
    isAllDay: false,
    timeZone: 'UTC',
    recurrence: null,
    seriesId: null,
    sensitivity: 'normal',
    categories: [],
    bodyType: 'html',
    body: bodyOf(at, required),
  };
}

/** The calendar of somebody with far too many meetings, all of them Anna Ek's own, in the eight weeks from `now`. Every fourth has an agenda. */
export function busyMailbox(count: number, now: number): Mailbox {
  return {
    ...emptyMailbox,
    invites: [...Array(count)].map((_, at) => inviteAt(at, count, now)),
    nextId: count + 1,
  };
}
