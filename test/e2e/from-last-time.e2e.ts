import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { shownDue } from '../../src/invite/due-date';
import { defaultPolicy } from '../../src/policy/policy';
import { contractMissing, graphContract } from '../builders/graph-contract';
import { readerOpens } from './driver/attendee-pane';
import { axeViolations } from './driver/axe';
import type { ComposePage } from './driver/compose-page';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';
import { aMeetingWasHeld, lastSales, teamsHasKept } from './driver/past-meetings';

/** Unmodified office.js, MSAL and Graph SDK: the last time of a meeting that is being planned. */
let outlook: LocalOutlook;
const contract = graphContract();

beforeAll(async () => {
  outlook = await launchLocalOutlook({ onExchange: (exchange) => contract?.check(exchange) });
});
afterAll(() => outlook?.close());
beforeEach(async () => {
  outlook.server.setPolicy(defaultPolicy);
  await outlook.reset();
});

const lastTime = 'Sales meeting v. 47, ';

/** A new invite to Bo and Cecilia with its pane open. */
async function aNewInvite(
  subject = 'Sales meeting v. 48',
): Promise<{ compose: ComposePage; pane: OrganizerPane }> {
  const compose = await outlook.newInvite();
  await compose.subject(subject);
  await compose.addRequired('Bo Berg', 'Cecilia Dahl');
  const pane = new OrganizerPane(await compose.openPane('Agenda'));
  await pane.status().filter({ hasText: 'Still missing' }).waitFor();
  return { compose, pane };
}

const choice = (pane: OrganizerPane, start: string) =>
  pane.frame.getByRole('button').filter({ hasText: start });

/** The organizer asks, allows it, and takes the first that is found. */
async function takeOver(pane: OrganizerPane): Promise<void> {
  await pane.button('From last time').click();
  await outlook.consent('Accept');
  await choice(pane, lastTime).click();
}

describe('a new invite', () => {
  it('asks nobody to sign in, and Graph nothing, before the organizer does', async () => {
    const loaded: string[] = [];
    outlook.page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    aMeetingWasHeld(outlook, { daysAgo: 7 });
    const { pane } = await aNewInvite();
    await pane.button('From last time').waitFor();
    expect(outlook.server.graph.log()).toEqual([]);
    expect(loaded.filter((path) => /^\/(sign-in|graph)\./.test(path))).toEqual([]);
    await pane.button('From last time').click();
    expect(await outlook.consent('Accept')).toEqual(['Calendars.Read']);
    await choice(pane, lastTime).waitFor();
    expect(loaded.filter((path) => /^\/(sign-in|graph)\./.test(path)).length).toBeGreaterThan(0);
  });

  it('gets the agenda of last time; what that left open is the first topic, led by its owner', async () => {
    aMeetingWasHeld(outlook, { daysAgo: 7 });
    aMeetingWasHeld(outlook, { daysAgo: 3, subject: 'Lunch', to: ['eva.lind'] });
    const { compose, pane } = await aNewInvite();
    await takeOver(pane);
    expect(await pane.textbox('Purpose').inputValue()).toBe(lastSales.purpose);
    expect(await pane.reason('Cecilia Dahl').inputValue()).toBe('Tells the case');
    expect(await pane.textbox('Next step').inputValue()).toBe('');
    await pane.frame
      .getByText(/“Call Fabrikam about the offer”, Bo Berg, by Fri 20 Nov(?: 2026)?\./)
      .waitFor();
    await pane.button('Carry over').click();
    expect(await pane.textbox('Topic 1').inputValue()).toBe('From last time: Call Fabrikam about the offer');
    await pane.fill({ nextStep: 'Send the offer' });
    await pane.addToInvite();
    await compose.send();
    await compose.isClosed();
    const bo = await readerOpens(outlook, 'Bo Berg', 'Sales meeting v. 48');
    const topics = await bo.section('Agenda');
    expect(topics).toMatch(/From last time: Call Fabrikam about the offer\nYou lead this/);
    expect(outlook.policyViolations).toEqual([]);
  });

  it('asks after what was carried over before, and says since when it has been open', async () => {
    const topics = [{ title: 'From last time: Call Fabrikam about the offer', minutes: 5, lead: 'Bo Berg' }];
    const nextSteps = lastSales.nextSteps.map((step) => ({ ...step, what: 'Book the fair' }));
    aMeetingWasHeld(outlook, { daysAgo: 14, subject: 'Sales meeting v. 46' });
    aMeetingWasHeld(outlook, { daysAgo: 7, agenda: { ...lastSales, topics, nextSteps } });
    const { pane } = await aNewInvite();
    await takeOver(pane);
    const since = new Date(Date.now() - 14 * 86_400_000);
    const iso = since.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
    const day = shownDue(iso, 'en', new Date(Date.now() + 86_400_000));
    const left = pane.frame.getByRole('region', { name: 'Left open last time. What became of it?' });
    expect(await left.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Book the fair'),
      expect.stringContaining(`Open since ${day}`),
    ]);
    await left.getByRole('button', { name: 'Done' }).first().click();
    await left.getByRole('button', { name: 'Drop' }).click();
    await left.waitFor({ state: 'detached' });
    expect(await pane.frame.getByRole('textbox', { name: /^Topic/ }).count()).toBe(0);
  });

  it('keeps what the organizer typed, and loses nothing when they decline; asked again, they may accept', async () => {
    aMeetingWasHeld(outlook, { daysAgo: 7 });
    const { pane } = await aNewInvite();
    await pane.fill({ goal: 'Four new customers' });
    await pane.button('From last time').click();
    await outlook.consent('Decline');
    await pane.frame.getByText('You are not signed in').waitFor();
    expect(await pane.textbox('Goal').inputValue()).toBe('Four new customers');
    await takeOver(pane);
    expect(await pane.textbox('Purpose').inputValue()).toBe(lastSales.purpose);
    expect(await pane.textbox('Goal').inputValue()).toBe('Four new customers');
  });

  it('says so where no meeting is like it', async () => {
    aMeetingWasHeld(outlook, { daysAgo: 7, to: ['eva.lind'], subject: 'Lunch' });
    aMeetingWasHeld(outlook, { daysAgo: 8, agenda: null });
    const { pane } = await aNewInvite();
    await pane.button('From last time').click();
    await outlook.consent('Accept');
    await pane.frame.getByText('None of your meetings in the last 90 days').waitFor();
  });

  it('says so where Microsoft 365 cannot be reached, and works when it can again', async () => {
    aMeetingWasHeld(outlook, { daysAgo: 7 });
    outlook.server.graph.set({ isOffline: true });
    const { pane } = await aNewInvite();
    await pane.button('From last time').click();
    await outlook.consent('Accept');
    await pane.frame.getByText('Microsoft 365 cannot be reached').waitFor({ timeout: 60_000 });
    outlook.server.graph.set({ isOffline: false });
    await pane.button('From last time').click();
    await choice(pane, lastTime).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe-core finds wrong on the way, %s',
    async (colorScheme) => {
      await outlook.page.emulateMedia({ colorScheme });
      aMeetingWasHeld(outlook, { daysAgo: 7 });
      const { pane } = await aNewInvite();
      await pane.button('From last time').click();
      await outlook.consent('Accept');
      await choice(pane, lastTime).waitFor();
      expect(await axeViolations(outlook.page, 'organizer.html')).toEqual([]);
      await choice(pane, lastTime).click();
      await pane.button('Carry over').waitFor();
      expect(await axeViolations(outlook.page, 'organizer.html')).toEqual([]);
      await outlook.page.emulateMedia({ colorScheme: null });
    },
  );
});

describe('how long it really took', () => {
  it('is no question where the policy does not allow it', async () => {
    const { pane } = await aNewInvite();
    await pane.button('From last time').waitFor();
    expect(await pane.button('Look at how long it really took').count()).toBe(0);
  });

  it('is asked of Teams with a consent of its own, and shortens the meeting', async () => {
    outlook.server.setPolicy({ ...defaultPolicy, attendanceReports: true });
    aMeetingWasHeld(outlook, { daysAgo: 7, online: 'sales' });
    for (const daysAgo of [14, 21, 28]) aMeetingWasHeld(outlook, { daysAgo, online: 'sales', agenda: null });
    teamsHasKept(outlook, 'sales', [27, 29, 25, 28]);
    const { compose, pane } = await aNewInvite();
    await compose.when('2026-12-01T10:00', '2026-12-01T11:00');
    await pane.button('From last time').click();
    expect(await outlook.consent('Accept')).toEqual(['Calendars.Read']);
    await choice(pane, lastTime).waitFor();
    await pane.button('Look at how long it really took').click();
    expect([...(await outlook.consent('Accept'))].sort()).toEqual([
      'OnlineMeetingArtifact.Read.All',
      'OnlineMeetings.Read',
    ]);
    await pane.frame.getByText('The 4 earlier meetings that Teams kept took 25 to 29 minutes.').waitFor();
    await pane.frame
      .getByText('All of the last 4 would have fitted (29 minutes at most); this one is planned for 60')
      .waitFor();
    await pane.button('Use 30 minutes').click();
    await pane.button('Undo').waitFor();
    expect(await compose.times()).toEqual(['2026-12-01T10:00', '2026-12-01T10:30']);
    expect(await axeViolations(outlook.page, 'organizer.html')).toEqual([]);
  });
});

// Skipped, and named so, without Microsoft's description of Graph: too large to carry along, and theirs.
(contract ? it : it.skip)(
  `everything that was said fits Microsoft’s own description of Graph${contract ? '' : ` (${contractMissing})`}`,
  () => {
    expect(contract?.checked()).toBeGreaterThan(3);
    expect(contract?.violations()).toEqual([]);
  },
);
