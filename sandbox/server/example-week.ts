import { type Agenda, emptyAgenda, type Person } from '../../src/agenda/agenda';
import type { InviteContent } from '../mailbox/invite';
import { anInvite, at, because, day, dayOf, known, type Sent, written } from './example-invite';

const [anna, bo, cecilia, dan, eva] = [
  known('anna.ek'),
  known('bo.berg'),
  known('cecilia.dahl'),
  known('dan.ost'),
  known('eva.lind'),
];

/** Monday's midnight of the week of a moment; a Sunday ends its week. */
function mondayOf(now: number): Date {
  const date = new Date(now);
  date.setHours(0, 0, 0, 0);
  date.setDate(date.getDate() - ((date.getDay() + 6) % 7));
  return date;
}

/** What a small meeting of colleagues needs: why, who, to what end, what then. */
interface Small {
  readonly purpose: string;
  readonly goal: string;
  readonly reasons: Agenda['reasons'];
  /** And who does it, within a week. */
  readonly nextStep: readonly [what: string, owner: Person];
}

function withAgenda(invite: InviteContent, { purpose, goal, reasons, nextStep: [what, owner] }: Small) {
  const due = dayOf(invite.start + 7 * day);
  const agenda = { ...emptyAgenda, purpose, goal, reasons, nextSteps: [{ what, owner, due }] };
  return { ...invite, body: written(agenda, invite.start) };
}

function finland(start: number): InviteContent {
  const invite = { ...anInvite('Partners in Finland', start, 45), required: [anna, bo] };
  return withAgenda(invite, {
    purpose: 'Choose the partners that we go on with in Finland',
    goal: 'Three partners that sell for us all year',
    reasons: [because(anna, 'Signs the contracts'), because(bo, 'Knows what each of them sold')],
    nextStep: ['Call the three that we choose', cecilia],
  });
}

function figures(start: number): InviteContent {
  const invite = { ...anInvite('Figures of the pilot', start, 45), required: [anna, bo] };
  return withAgenda(invite, {
    purpose: 'Agree on which figures Fabrikam gets to see',
    goal: 'One page that Frida can decide by',
    reasons: [because(anna, 'Shows them at the visit'), because(bo, 'Looks after Fabrikam')],
    nextStep: ['Make the one page', eva],
  });
}

function customers(start: number): InviteContent {
  const invite = { ...anInvite('Customers we may lose', start, 45), required: [anna, dan] };
  return withAgenda(invite, {
    purpose: 'Find out what two customers are missing',
    goal: 'Both of them still with us in spring',
    reasons: [because(anna, 'Can change the terms'), because(dan, 'Spoke to both of them last')],
    nextStep: ['Visit both of them', dan],
  });
}

function handover(start: number): InviteContent {
  const invite = { ...anInvite('Handover of Fabrikam', start, 45), required: [anna, bo] };
  return withAgenda(invite, {
    purpose: 'Decide who looks after Fabrikam from January',
    goal: 'Frida knows whom she calls',
    reasons: [because(anna, 'Decides who does what'), because(bo, 'Hands over what he knows')],
    nextStep: ['Tell Frida', dan],
  });
}

/** Meetings of Anna Ek's with colleagues in the week of `now`, Monday, Wednesday and Friday, and one today, so that every start finds some. */
export function thisWeek(now: number): readonly Sent[] {
  const on = (weekday: number, hours: number) => weekdayAt(now, weekday, hours);
  return [
    [cecilia, finland(on(0, 11)), 8],
    [eva, figures(on(2, 10)), 7.5],
    [bo, customers(on(4, 11)), 7],
    [dan, handover(at(now, 0, 14)), 6.5],
  ];
}

/** What Anna Ek has entered for herself in that week, Tuesday and Thursday: nobody else is invited. */
export function ownEntries(now: number): readonly InviteContent[] {
  return [
    anInvite('Write the offer to Fabrikam', weekdayAt(now, 1, 15), 60),
    anInvite('Lunch with Cecilia', weekdayAt(now, 3, 12), 60),
  ];
}

/** A time of day on one day of the week of `now`; 0 is Monday. */
function weekdayAt(now: number, weekday: number, hours: number): number {
  const date = mondayOf(now);
  date.setDate(date.getDate() + weekday);
  return date.setHours(hours, 0, 0, 0);
}
