import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { contactOf } from '../../sandbox/mailbox/directory';
import { sendInvite } from '../../sandbox/mailbox/mailbox';
import { repeating } from '../../sandbox/mailbox/recurrence';
import { parseBody } from '../../src/invite/parse-body';
import { aForm } from '../builders/form';
import { readerOpens } from './driver/attendee-pane';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { myMeetingsBesideAMail } from './driver/my-meetings';
import { OrganizerPane } from './driver/organizer-pane';
import { annaReads } from './driver/sent-scene';

/**
 * Two weeks of Anna's sales team, one after the other in one mailbox: a meeting from the template, what came of it, the next meeting that opens with
 * that, and a series that has had its time. Real office.js, MSAL and Graph SDK, all unmodified.
 */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(async () => {
  await itIs('2026-11-30T12:00:00Z');
  await outlook.reset();
});

const itIs = (time: string) => outlook.page.clock.setFixedTime(time);
const [first, second, round] = ['Sales meeting v. 49', 'Sales meeting v. 50', 'Pipeline round'];
const sent = (subject: string) =>
  outlook.server.mailbox
    .get()
    .invites.find((invite) => invite.subject === subject && invite.owner === 'anna.ek@contoso.example');
const agendaOf = (subject: string) => parseBody(sent(subject)?.body ?? '').block?.agenda;

/** Anna plans a meeting with Bo and Cecilia for an hour of a day, local time; its pane is open. */
async function annaPlans(subject: string, day: string) {
  const compose = await outlook.newInvite();
  await compose.subject(subject);
  await compose.when(`${day}T10:00`, `${day}T11:00`);
  await compose.addRequired('Bo Berg', 'Cecilia Dahl');
  const pane = new OrganizerPane(await compose.openPane('Agenda'));
  await pane.reason('Cecilia Dahl').waitFor();
  return { compose, pane };
}

it('two weeks of a sales team', async () => {
  await aMeetingFromTheTemplate();
  await whatCameOfIt();
  await theNextMeeting();
  await theEndOfASeries();
  expect(outlook.policyViolations).toEqual([]);
}, 900_000);

/** The customer case is Cecilia's, and each of two deals has a next step. */
async function aMeetingFromTheTemplate(): Promise<void> {
  const { compose, pane } = await annaPlans(first, '2026-12-01');
  const { frame } = pane;
  await frame.getByRole('combobox', { name: 'Template', exact: true }).selectOption('internal-sales-meeting');
  await pane.button('Whose is it, and what do they bring?').click();
  const lead = frame.getByRole('combobox', { name: 'Who leads topic 3', exact: true });
  await lead.fill('Cecilia Dahl');
  await lead.blur();
  await pane.textbox('What does Cecilia Dahl bring?').fill('Why Fabrikam said no');
  await pane.fill({
    purpose: 'Learn why Fabrikam said no, and settle the two deals that stand still',
    goal: 'Three new customers before the summer',
    reasons: { 'Bo Berg': 'Owns the margins', 'Cecilia Dahl': 'Tells the Fabrikam case' },
    nextStep: 'Call Fabrikam about the offer',
  });
  await pane.button('Another next step').click();
  await pane.textbox('Next step 2').fill('Book the fair in Oslo');
  await pane.addToInvite();
  await compose.send();
  await compose.isClosed();
  expect(agendaOf(first)).toMatchObject({
    topics: [{}, {}, { lead: 'Cecilia Dahl', minutes: 25 }, {}],
    nextSteps: [{ what: 'Call Fabrikam about the offer' }, { what: 'Book the fair in Oslo' }],
  });
  const cecilia = await readerOpens(outlook, 'Cecilia Dahl', first);
  expect(await cecilia.section('Prepare')).toMatch(/Why Fabrikam said no[\s\S]*phone silent/);
  await outlook.page.getByRole('button', { name: 'Close', exact: true }).click();
}

/** Its organizer tells what came of it, in one update. */
async function whatCameOfIt(): Promise<void> {
  await itIs('2026-12-01T10:05:00Z');
  await outlook.as('Anna Ek');
  const pane = await annaReads(outlook, first);
  await pane.frame.getByRole('radio', { name: 'Not reached', exact: true }).click();
  await pane.textbox('Decided').fill('No discount for Fabrikam');
  await pane.button('Save outcome').click();
  await pane.dialog('2 people will get an update').waitFor();
  await pane.button('Send update').click();
  await outlook.consent('Accept');
  await pane.says('Sent. 2 people get the update.');
  expect(agendaOf(first)?.outcome).toMatchObject({
    goal: 'not-reached',
    decisions: ['No discount for Fabrikam'],
  });
}

/** The next meeting opens with what came of the last: one step is dropped, one carried on. */
async function theNextMeeting(): Promise<void> {
  await itIs('2026-12-07T12:00:00Z');
  await outlook.page.reload();
  const { compose, pane } = await annaPlans(second, '2026-12-08');
  await pane.button('From last time').click();
  await outlook.consent('Accept');
  await pane.frame
    .getByRole('button')
    .filter({ hasText: `${first}, ` })
    .click();
  await pane.frame.getByText(/^Last time: goal not reached/).waitFor();
  const left = pane.frame.getByRole('region', { name: 'Left open last time. What became of it?' });
  const step = (what: string) => left.getByRole('listitem').filter({ hasText: what });
  await step('Book the fair in Oslo').getByRole('button', { name: 'Drop', exact: true }).click();
  await step('Call Fabrikam about the offer')
    .getByRole('button', { name: 'Carry over', exact: true })
    .click();
  await left.waitFor({ state: 'detached' });
  await pane.fill({ nextStep: 'Send Fabrikam the new offer' });
  await pane.addToInvite();
  await compose.send();
  await compose.isClosed();
  const agenda = agendaOf(second);
  expect(agenda?.topics[0]?.title).toBe('From last time: Call Fabrikam about the offer');
  expect(agenda?.topics.map(({ title }) => title).join(' ')).not.toContain('Oslo');
  expect(agenda?.outcome).toBeNull();
}

/** A series that has had its time ends, after a question that says who gets mail. */
async function theEndOfASeries(): Promise<void> {
  weeklyRound();
  await outlook.as('Bo Berg');
  const lunch = await outlook.newQuickInvite();
  await lunch.subject('Lunch');
  await lunch.addRequired('Anna Ek');
  await lunch.when('2026-12-10T11:00', '2026-12-10T12:00');
  await lunch.send();
  await lunch.isClosed();
  await outlook.as('Anna Ek');
  const page = await myMeetingsBesideAMail(outlook, 'Lunch');
  const { root } = page;
  await page.isRead();
  await page
    .line(round)
    .getByRole('button', { name: /^Series, / })
    .click();
  await page.line(round).getByRole('button', { name: 'Still needed?', exact: true }).click();
  await root.getByText('The series has no end.').waitFor();
  await root.getByText('In the last 90 days it was held 3 times.').waitFor();
  await root.getByRole('button', { name: /^End after the next meeting, / }).click();
  await root.getByRole('dialog', { name: '2 people will get an update' }).waitFor();
  await page.button('Send update').click();
  await root.getByText(/^Sent\. The series ends on Wed 9 Dec/).waitFor();
  expect(sent(round)?.recurrence?.until).toEqual({ year: 2026, month: 12, day: 9 });
  expect(outlook.mails().filter(({ subject }) => subject === round)).toHaveLength(4);
}

/** Every Wednesday since 18 November, without an end; nobody told what came of it. */
function weeklyRound(): void {
  const start = Date.parse('2026-11-18T09:00:00Z');
  const timeZone = 'W. Europe Standard Time';
  const content = aForm({
    subject: round,
    required: ['bo.berg', 'cecilia.dahl'].map((name) => contactOf(`${name}@contoso.example`, '')),
    start,
    end: start + 3_600_000,
    timeZone,
    recurrence: repeating('weekly', start, timeZone),
  });
  const delivery = { id: null, organizer: content.organizer, content, bodyForAttendees: content.body };
  const [mailbox] = sendInvite(outlook.server.mailbox.get(), delivery);
  outlook.server.mailbox.set(mailbox);
}
