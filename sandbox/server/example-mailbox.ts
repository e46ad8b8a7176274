import { type Agenda, emptyAgenda } from '../../src/agenda/agenda';
import type { AttendanceReport } from '../mailbox/attendance';
import { contactOf } from '../mailbox/directory';
import type { InviteContent } from '../mailbox/invite';
import { type Mail, sendMail } from '../mailbox/mail';
import { emptyMailbox, type Mailbox, saveInvite, sendInvite } from '../mailbox/mailbox';
import { joinUrl, onlineMeetingNamed } from '../mailbox/online-meeting';
import { occurrencesBetween, repeating } from '../mailbox/recurrence';
import { rewriteForAttendees } from '../rewriting/rewriting';
import { anInvite, at, because, day, dayOf, known, type Sent, written } from './example-invite';
import { ownEntries, thisWeek } from './example-week';

const [anna, bo, cecilia, dan, eva, sales] = [
  known('anna.ek'),
  known('bo.berg'),
  known('cecilia.dahl'),
  known('dan.ost'),
  known('eva.lind'),
  known('sales'),
];
const frida = contactOf('frida@fabrikam.example', '');

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
    nextSteps: [{ what: 'Send the offer that we agreed on', owner: bo, due: dayOf(start + 7 * day) }],
    notes: '',
    outcome: null,
  };
}

/** What was agreed on three weeks before the next meeting about prices: its next step is nobody's any more unless somebody asks. */
function formerPrices(start: number): Agenda {
  return {
    purpose: 'Agree on how the prices for the Nordics are set for 2027',
    goal: 'One model that holds in all three countries',
    topics: [
      { title: 'Where do the prices differ?', minutes: 20, lead: bo.name },
      { title: 'Which model can all three live with?', minutes: 25, lead: anna.name },
    ],
    reasons: [
      because(bo, 'Knows the prices of today in all three countries'),
      because(cecilia, 'Speaks for the partners in Finland'),
      because(dan, 'Has to live with the model in sales'),
    ],
    reasonForAll: '',
    preparation: 'Look at last year’s price list',
    nextSteps: [
      {
        what: 'Collect the price lists of the three countries',
        owner: bo,
        due: dayOf(start + 7 * day),
      },
    ],
    notes: '',
    outcome: null,
  };
}

function formerPilot(start: number): Agenda {
  return {
    purpose: 'See whether the pilot in Oslo gives what we promised',
    goal: 'A pilot that Fabrikam wants to go on with',
    topics: [
      { title: 'What do the figures say?', minutes: 15, lead: eva.name },
      { title: 'What do we change until the visit?', minutes: 15, lead: anna.name },
    ],
    reasons: [because(bo, 'Looks after Fabrikam'), because(eva, 'Runs the pilot')],
    reasonForAll: '',
    preparation: '',
    nextSteps: [{ what: 'Ask Fabrikam who decides about 2027', owner: anna, due: dayOf(start + 5 * day) }],
    notes: '',
    outcome: null,
  };
}

/** Half of one: whoever started it was called away. */
const startedBudget: Agenda = {
  ...emptyAgenda,
  purpose: 'Decide what the budget of 2027 has room for',
  goal: 'A budget that holds until summer',
};

/** How long the sales meeting really took, week by week: never the hour that it is booked for. */
const salesMinutes = [48, 42, 51, 38, 44, 40, 45, 43];

const salesMeeting = 'c2FsZXM';

/** What Teams kept of the sales meetings so far. */
function salesReports(series: InviteContent, now: number): readonly AttendanceReport[] {
  const { recurrence } = series;
  if (!recurrence) return [];
  const starts = occurrencesBetween({ ...series, recurrence }, series.start, now);
  return starts.slice(-salesMinutes.length).map((booked, at) => {
    const start = booked + 120_000;
    const end = start + (salesMinutes[at] ?? 45) * 60_000;
    const records = [anna, bo, dan, eva].map(({ address }) => ({ address, start, end }));
    return { id: `report-${at + 1}`, joinUrl: joinUrl(series.body) ?? '', start, end, records };
  });
}

/** What was sent before, oldest first. */
function earlier(now: number): readonly Sent[] {
  const pilot = at(now, -42, 14);
  const prices = at(now, -20, 10);
  return [
    [
      anna,
      {
        ...anInvite('Pilot in Oslo', pilot, 45),
        required: [bo, eva],
        body: written(formerPilot(pilot), pilot),
      },
      50,
    ],
    [
      anna,
      {
        ...anInvite('Nordic prices', prices, 60),
        required: [bo, cecilia, dan],
        body: written(formerPrices(prices), prices),
      },
      27,
    ],
  ];
}

function ahead(now: number): readonly Sent[] {
  const visit = at(now, 4, 13);
  const priceBody = '<div>Hi all,<br>let us talk about the prices for next year.<br><br>Anna</div>';
  const launch = `<div>Where do we stand?<br><br></div>${onlineMeetingNamed('bGF1bmNo')}`;
  const nordic = { ...anInvite('Nordic prices', at(now, 2, 10), 60), required: [bo, cecilia, dan] };
  const denmark = { ...anInvite('Launch in Denmark', at(now, 5, 9), 90), required: [bo, eva, frida] };
  const budget = { ...anInvite('Budget 2027', at(now, 8, 13), 60), required: [bo, dan], optional: [eva] };
  return [
    [anna, { ...nordic, body: priceBody }, 6],
    [
      bo,
      {
        ...anInvite('Pilot with Fabrikam', visit, 45),
        required: [anna, eva, frida],
        body: written(visitAgenda(visit), visit),
      },
      5,
    ],
    [anna, { ...denmark, body: launch }, 3],
    [anna, { ...budget, body: written(startedBudget, budget.start) }, 2],
    // From the small form on a phone: a subject, people, nothing else.
    [anna, { ...anInvite('Office move', at(now, 6, 15), 30), required: [sales, cecilia] }, 0.1],
  ];
}

/**
 * What a newcomer finds. Ahead, of Anna's own: invites that left without an agenda (one of them an online meeting, one from the small
 * form), one with half of one, a weekly series without one, a private entry; from Bo an invite with one, as she reads it. Around today: meetings that
 * colleagues have called, and entries of her own, so that each working day of the week has something. Behind: meetings
 * whose next steps nobody has asked after, and what Teams kept of the series.
 */
export function exampleMailbox(now: number): Mailbox {
  const send = (mailbox: Mailbox, [organizer, content, daysAgo]: Sent): Mailbox => {
    const bodyForAttendees = rewriteForAttendees(content.body, 'web');
    const sentAt = Math.round(now - daysAgo * day);
    return sendInvite(mailbox, { id: null, organizer, content, bodyForAttendees, at: sentAt })[0];
  };
  const series = weekly({
    ...anInvite('Sales meeting', at(now, -56, 9), 60),
    required: [sales, bo],
    body: `<div><br></div>${onlineMeetingNamed(salesMeeting)}`,
  });
  const all: readonly Sent[] = [[anna, series, 60], ...earlier(now), ...thisWeek(now), ...ahead(now)];
  const sent = all.reduce(send, emptyMailbox);
  const dentist: InviteContent = { ...anInvite('Dentist', at(now, 3, 15), 30), sensitivity: 'private' };
  const own = (mailbox: Mailbox, content: InviteContent): Mailbox =>
    saveInvite(mailbox, { id: null, organizer: anna, content, bodyForAttendees: '', at: now })[0];
  const saved = [...ownEntries(now), dentist].reduce(own, sent);
  return sendMail({ ...saved, reports: salesReports(series, now) }, steelMail(now));
}

/** What begins as a mail and would be better talked about: a meeting can be planned out of it. */
function steelMail(now: number): Mail {
  return {
    from: bo,
    to: [anna, cecilia],
    cc: [dan],
    subject: 'Re: Steel is up 12 percent',
    at: Math.round(now - day / 24),
    body: [
      '<div>Hi,</div><div><br></div>',
      '<div>We have to decide by Friday whether we pass the price of steel on to our customers. Can we talk?</div>',
      '<div><br></div><div>Best regards<br>Bo Berg<br>Pricing, Contoso</div>',
    ].join(''),
  };
}

function weekly(content: InviteContent): InviteContent {
  return { ...content, recurrence: repeating('weekly', content.start, content.timeZone) };
}
