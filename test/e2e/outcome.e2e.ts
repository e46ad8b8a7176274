import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Agenda, Outcome } from '../../src/agenda/agenda';
import { parseBody } from '../../src/invite/parse-body';
import { defaultPolicy } from '../../src/policy/policy';
import { readerOpens } from './driver/attendee-pane';
import { nordicPrices } from './driver/attendee-scene';
import { axeViolations } from './driver/axe';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { myMeetingsBesideAMail } from './driver/my-meetings';
import { OrganizerPane } from './driver/organizer-pane';
import { aMeetingWasHeld, lastSales } from './driver/past-meetings';
import { annaHasSent, annaReads, pricesInBrief, type SentPane } from './driver/sent-scene';

/** What came of a meeting of 1 December 2026, 09:00–10:00 UTC: real office.js, MSAL and Graph SDK, all unmodified. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(async () => {
  await itIs('2026-12-01T10:05:00Z');
  outlook.server.setPolicy(defaultPolicy);
  await outlook.reset();
});

const itIs = (time: string) => outlook.page.clock.setFixedTime(time);
const threePeople = '3 people will get an update';
const isSent = 'Sent. 3 people get the update.';
const heading = (pane: SentPane) =>
  pane.frame.getByRole('heading', { name: 'What came of it?', exact: true });
const radio = (pane: SentPane, name: string) => pane.frame.getByRole('radio', { name, exact: true });

const copies = () =>
  outlook.server.mailbox.get().invites.filter(({ subject }) => subject === 'Nordic prices');
const outcomes = () => copies().map(({ body }) => parseBody(body).block?.agenda.outcome ?? null);
const updates = () => outlook.mails().filter(({ kind }) => kind === 'update').length;

async function savesAndSends(pane: SentPane): Promise<void> {
  await pane.button('Save outcome').click();
  await pane.dialog(threePeople).waitFor();
  await pane.button('Send update').click();
  await outlook.consent('Accept');
  await pane.says(isSent);
}

describe('the organizer of a meeting that has ended', () => {
  it('tells what came of it with three presses, nothing typed, and everyone reads it', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await radio(pane, 'Goal reached').click();
    await savesAndSends(pane);
    expect(outcomes()).toEqual(copies().map(() => ({ goal: 'reached', decisions: [], endedAt: '' })));
    expect(updates()).toBe(3);
    await outlook.page.getByRole('button', { name: 'Close', exact: true }).click();
    const reader = await readerOpens(outlook, 'Bo Berg');
    expect(await reader.section('What came of it')).toContain('The goal was reached');
    expect(outlook.policyViolations).toEqual([]);
  });

  it('tells it with decisions and its end, in one update, and nothing is sent again', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await radio(pane, 'On the way').click();
    await pane.textbox('Decided').fill('We take the second list\nBo signs it');
    await pane.frame
      .getByRole('button', { name: /^Ended at / })
      .first()
      .click();
    await savesAndSends(pane);
    const [told] = outcomes();
    expect(told).toMatchObject({ goal: 'on-the-way', decisions: ['We take the second list', 'Bo signs it'] });
    expect(told?.endedAt).toMatch(/^\d\d:\d\d$/);
    await pane.button('Save outcome').click();
    await pane.says('already');
    expect(updates()).toBe(3);
  });

  it('is asked from its end on and for two weeks, and not before', async () => {
    await annaHasSent(outlook);
    await itIs('2026-11-30T12:00:00Z');
    const before = await annaReads(outlook);
    await before.isReadyToSend();
    expect(await heading(before).count()).toBe(0);
    await itIs('2026-12-15T09:00:00Z');
    await outlook.page.reload();
    await heading(await annaReads(outlook)).waitFor();
    await itIs('2026-12-15T10:00:00Z');
    await outlook.page.reload();
    const after = await annaReads(outlook);
    await after.isReadyToSend();
    expect(await heading(after).count()).toBe(0);
  });

  it('is asked at the end of its agenda, where it ends early', async () => {
    await itIs('2026-12-01T09:30:00Z');
    await annaHasSent(outlook, { agenda: { ...nordicPrices, topics: nordicPrices.topics.slice(0, 1) } });
    const pane = await annaReads(outlook);
    await pane.frame.getByRole('heading', { name: 'Now', exact: true }).waitFor();
    await pane.button('Back').or(pane.button('Start now')).first().waitFor();
    await heading(pane).waitFor();
  });

  it('finds what was typed in the pane that is opened again', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await pane.textbox('Decided').fill('We take the second list');
    await pane.textbox('Decided').blur();
    await outlook.page.getByRole('button', { name: 'Close', exact: true }).click();
    await outlook.page.reload();
    const again = await annaReads(outlook);
    await again.textbox('Decided').waitFor();
    expect(await again.textbox('Decided').inputValue()).toBe('We take the second list');
    expect(updates()).toBe(0);
  });

  it('can mail it instead, without signing in', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await radio(pane, 'Not reached').click();
    const link = pane.frame.getByRole('link', { name: 'Mail it instead', exact: true });
    const url = decodeURIComponent((await link.getAttribute('href')) ?? '');
    expect(url).toContain('bo.berg@contoso.example');
    expect(url).toContain('The goal was not reached');
    expect(outlook.server.graph.log()).toEqual([]);
  });

  it('has a form that assistive technology can use', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await heading(pane).waitFor();
    expect(await axeViolations(outlook.page, 'attendee.html')).toEqual([]);
  });
});

const told: Outcome = { goal: 'on-the-way', decisions: ['We take the second list'], endedAt: '09:50' };
const withOutcome: Agenda = { ...pricesInBrief, outcome: told };

describe('somebody else', () => {
  it('reads what came of it, and is asked nothing', async () => {
    await annaHasSent(outlook, { agenda: withOutcome });
    const reader = await readerOpens(outlook, 'Cecilia Dahl');
    const section = await reader.section('What came of it');
    expect(section).toContain('On the way to the goal · Ended at 09:50');
    expect(section).toContain('We take the second list');
    expect(await reader.button('Save outcome').count()).toBe(0);
  });
});

/** A mail in Anna's inbox, to open the pane beside. */
async function aMailToAnna(): Promise<void> {
  await outlook.as('Bo Berg');
  const compose = await outlook.newQuickInvite();
  await compose.subject('Lunch');
  await compose.addRequired('Anna Ek');
  await compose.when('2026-12-03T11:00', '2026-12-03T12:00');
  await compose.send();
  await compose.isClosed();
  await outlook.as('Anna Ek');
}

describe('My meetings', () => {
  it('asks after meetings that have ended, below what is to be done, and no more once it was told', async () => {
    await aMailToAnna();
    aMeetingWasHeld(outlook, { daysAgo: 2, subject: 'Sales', now: Date.parse('2026-12-01T10:05:00Z') });
    await annaHasSent(outlook);
    const page = await myMeetingsBesideAMail(outlook, 'Lunch');
    await outlook.consent('Accept');
    await page.isRead();
    await page.button('What came of it? Nordic prices').click();
    const pane = page.root;
    await pane.getByRole('radio', { name: 'Goal reached', exact: true }).click();
    await pane.getByRole('button', { name: 'Save outcome', exact: true }).click();
    await pane.getByRole('button', { name: 'Send update', exact: true }).click();
    await outlook.consent('Accept');
    await pane.locator('footer').getByText(isSent).waitFor();
    await page.button('Back to my meetings').click();
    await page.button('What came of it? Sales').waitFor();
    expect(await page.button('What came of it? Nordic prices').count()).toBe(0);
    expect(outcomes()[0]).toMatchObject({ goal: 'reached' });
  });
});

describe('the next meeting', () => {
  it('opens with what came of the last, and counts the steps that are done', async () => {
    const agenda = { ...lastSales, outcome: told };
    aMeetingWasHeld(outlook, { daysAgo: 7, now: Date.parse('2026-12-01T10:05:00Z'), agenda });
    await outlook.page.reload();
    const compose = await outlook.newInvite();
    await compose.subject('Sales meeting v. 48');
    await compose.addRequired('Bo Berg', 'Cecilia Dahl');
    const pane = new OrganizerPane(await compose.openPane('Agenda'));
    await pane.status().filter({ hasText: 'Still missing' }).waitFor();
    await pane.button('From last time').click();
    await outlook.consent('Accept');
    await pane.frame.getByRole('button').filter({ hasText: 'Sales meeting v. 47, ' }).click();
    await pane.frame.getByText('Last time: goal on the way', { exact: true }).waitFor();
    await pane.button('Done').click();
    await pane.frame.getByText('Last time: goal on the way · 1 of 1 step done', { exact: true }).waitFor();
  });
});
