import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { FrameLocator, Route } from 'playwright-core';
import { anInviteTo } from './driver/agenda-answers';
import { anInviteHasCome } from './driver/attendee-scene';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { aMailHasCome } from './driver/mail-scene';

/** A page whose Office does not get ready, as on a line that brings nothing, or in a client that never answers office.js. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
  await outlook.page.clock.install({ time: '2026-11-30T12:00:00Z' });
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

/** Holds these files back until the returned function is called. */
async function heldBack(files: string): Promise<() => Promise<void>> {
  const held: Route[] = [];
  await outlook.page.route(files, (route) => void held.push(route));
  return async () => {
    await outlook.page.unroute(files);
    await Promise.all(held.map((route) => route.continue().catch(() => undefined)));
  };
}

/** The clock goes on until the page in a pane says that it could not be loaded, in these words. */
async function saysUnloaded(pane: FrameLocator, text = 'This page could not be loaded.'): Promise<void> {
  const alert = pane.getByRole('alert').filter({ hasText: text });
  while ((await alert.count()) === 0) await outlook.page.clock.runFor(1_000);
}

const surfaces = {
  organizer: async () => (await anInviteTo(outlook, 'Bo Berg')).openPane('Agenda'),
  attendee: async () => {
    await anInviteHasCome(outlook);
    return (await outlook.readAs('Bo Berg', 'Nordic prices')).openPane('Agenda');
  },
  'beside a mail': async () => {
    await aMailHasCome(outlook);
    return (await outlook.openMail('Re: Steel is up')).openPane('Plan a meeting');
  },
  'My meetings': async () => {
    await aMailHasCome(outlook);
    return (await outlook.openMail('Re: Steel is up')).openPane('My meetings');
  },
};

it.each(Object.keys(surfaces) as (keyof typeof surfaces)[])(
  '%s: says so when office.js is still not there, and goes on by itself when it comes',
  async (surface) => {
    const letGo = await heldBack('**/office.js');
    const pane = await surfaces[surface]();
    await saysUnloaded(pane);
    await letGo();
    await pane.getByRole('heading').first().waitFor();
    expect(await pane.getByText('could not be loaded').count()).toBe(0);
  },
);

it('says so where office.js is there and never gets ready, and comes with Try again', async () => {
  const letGo = await heldBack('**/outlook-web-*.js');
  const pane = await surfaces.attendee();
  await saysUnloaded(pane);
  await letGo();
  await pane.getByRole('button', { name: 'Try again' }).click();
  await pane.getByRole('heading', { name: 'Goal', exact: true }).waitFor();
});
