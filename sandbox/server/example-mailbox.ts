import type { Agenda, Person } from '../../src/agenda/agenda';
import { renderBlock } from '../../src/invite/render-block';
import { contactOf } from '../mailbox/directory';
import type { InviteContent } from '../mailbox/invite';
import { emptyMailbox, type Mailbox, saveInvite, sendInvite } from '../mailbox/mailbox';
import { repeating } from '../mailbox/recurrence';
import { ownTimeZone } from '../mailbox/time-zone';
import { rewriteForAttendees, rewriteOnSave } from '../rewriting/rewriting';

const known = (name: string) => contactOf(`${name}@contoso.example`, '');
const [anna, bo, cecilia, dan, eva, sales] = [
  known('anna.ek'),
  known('bo.berg'),
  known('cecilia.dahl'),
  known('dan.ost'),
  known('eva.lind'),
  known('sales'),
];
const frida = contactOf('frida@fabrikam.example', '');

const hour = 3_600_000;

/** A time of day so many days ahead, on a weekday: what falls on a weekend is on Monday. */
function at(now: number, days: number, hours: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  const weekend = { 0: 1, 6: 2 }[day.getDay()] ?? 0;
  day.setDate(day.getDate() + weekend);
  return day.setHours(hours, 0, 0, 0);
}

function dayOf(time: number): string {
  const day = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function anInvite(subject: string, start: number, minutes: number): InviteContent {
  return {
    subject,
    required: [],
    optional: [],
    rooms: [],
    location: '',
    start,
    end: start + minutes * 60_000,
    isAllDay: false,
    timeZone: ownTimeZone(),
    recurrence: null,
    seriesId: null,
    sensitivity: 'normal',
    categories: [],
    bodyType: 'html',
    body: '<div><br></div>',
  };
}

const because = (person: Person, why: string, prepare = '') => ({ person, why, prepare });

function visitAgenda(start: number): Agenda {
  return {
    purpose: 'Fabrikam decides whether the pilot in Oslo goes on in 2027',
    goal: 'A yes or no from Frida, and what has to change for a yes',
    topics: [
      { title: 'What did the pilot show?', minutes: 15, lead: eva.name },
      { title: 'What is missing for a yes?', minutes: 20, lead: frida.name },
      { title: 'Who does what until when?', minutes: 10, lead: bo.name },
    ],
    reasons: [
      because(anna, 'Answers for price and terms', 'Have the two price models at hand'),
      because(eva, 'Ran the pilot and knows its figures', 'Send the figures two days before'),
      because(frida, 'Decides for Fabrikam'),
    ],
    reasonForAll: '',
    preparation: 'Read the one-page summary of the pilot',
    nextStep: { what: 'Send the offer that we agreed on', owner: bo, due: dayOf(start + 7 * 24 * hour) },
    notes: '',
  };
}

/**
 * What a newcomer finds: of Anna's own an invite that left without an agenda, a weekly series without one, and a private entry; from Bo
 * an invite with one, as she reads it.
 */
export function exampleMailbox(now: number): Mailbox {
  const visit = at(now, 4, 13);
  const visitBody = rewriteOnSave(
    renderBlock(visitAgenda(visit), 'en', { minute: 13 * 60, zone: '' }),
    'web',
  );
  const priceBody = '<div>Hi all,<br>let us talk about the prices for next year.<br><br>Anna</div>';
  const invites: readonly (readonly [typeof anna, InviteContent])[] = [
    [
      anna,
      { ...anInvite('Nordic prices', at(now, 2, 10), 60), required: [bo, cecilia, dan], body: priceBody },
    ],
    [anna, weekly({ ...anInvite('Sales meeting', at(now, 1, 9), 60), required: [sales, bo] })],
    [bo, { ...anInvite('Pilot with Fabrikam', visit, 45), required: [anna, eva, frida], body: visitBody }],
  ];
  const sent = invites.reduce((mailbox, [organizer, content]) => {
    const bodyForAttendees = rewriteForAttendees(content.body, 'web');
    return sendInvite(mailbox, { id: null, organizer, content, bodyForAttendees })[0];
  }, emptyMailbox);
  const dentist: InviteContent = { ...anInvite('Dentist', at(now, 3, 15), 30), sensitivity: 'private' };
  return saveInvite(sent, { id: null, organizer: anna, content: dentist, bodyForAttendees: '' })[0];
}

function weekly(content: InviteContent): InviteContent {
  return { ...content, recurrence: repeating('weekly', content.start, content.timeZone) };
}
