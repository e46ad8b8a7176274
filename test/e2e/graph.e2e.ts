import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { anAgenda } from '../builders/an-agenda';
import { ready } from './driver/fixture-pane';
import { call, graphAddIn } from './driver/graph-page';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';

/** src/graph in a real browser: unmodified MSAL and Graph SDK, our own sign-in page, the content policy of a production host. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook({ dist: await graphAddIn() });
}, 600_000);
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

async function sendsAnInvite() {
  const compose = await outlook.newQuickInvite();
  await compose.subject('Budget');
  await compose.addRequired('Bo Berg');
  await compose.send();
  await compose.isClosed();
}

async function paneOfAnInvite(): Promise<FrameLocator> {
  await sendsAnInvite();
  return ready(await (await outlook.read('Budget')).openPane('Fixture reader'));
}

const scriptsOf = (page: Page | FrameLocator) =>
  page
    .locator('body')
    .evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\.js$/.test(name)).length);

/** As a person does it: the click that lets a window open. */
async function readWithAClick(tab: Page) {
  await tab.locator('#read').evaluate((button) => {
    button.addEventListener('click', () => {
      const page = window as unknown as { driven: { read(): Promise<unknown> }; reading?: Promise<unknown> };
      page.reading = page.driven.read();
    });
  });
  await tab.locator('#read').click();
  return () => tab.evaluate(() => (window as unknown as { reading: Promise<unknown> }).reading);
}

describe('in a pane of Outlook', () => {
  it('nothing is loaded before the first call; one consent for each permission; one update goes out', async () => {
    const pane = await paneOfAnInvite();
    const atFirst = await scriptsOf(pane);
    const reading = call(pane, 'read');
    expect(await outlook.consent('Accept')).toEqual(['Calendars.Read']);
    const { answer = [] } = (await reading) as { answer?: readonly { id: string; subject: string }[] };
    expect(answer.map(({ subject }) => subject)).toEqual(['Budget']);
    expect(await scriptsOf(pane)).toBeGreaterThan(atFirst);
    const writing = call(pane, 'write', answer[0]?.id ?? '', anAgenda());
    expect(await outlook.consent('Accept')).toEqual(['Calendars.ReadWrite']);
    expect(await writing).toEqual({ answer: 'written' });
    expect(await call(pane, 'write', answer[0]?.id ?? '', anAgenda())).toEqual({ answer: 'already-there' });
    expect(outlook.mails().map(({ kind }) => kind)).toEqual(['invite', 'update']);
    expect(outlook.policyViolations).toEqual([]);
  });

  it('a consent that is declined is told, and asked for anew the next time', async () => {
    const pane = await paneOfAnInvite();
    const first = call(pane, 'read');
    await outlook.consent('Decline');
    expect(await first).toEqual({ errorKind: 'declined' });
    const second = call(pane, 'read');
    await outlook.consent('Accept');
    expect(await second).toHaveProperty('answer');
  });

  it.each(['blocked', 'needs-admin'] as const)('a sign-in that is %s is told as that', async (signIn) => {
    await outlook.settings({ signIn });
    expect(await call(await paneOfAnInvite(), 'read')).toEqual({ errorKind: signIn });
  });
});

describe('in a browser tab', () => {
  it('a click opens MSAL’s window, which comes back through our sign-in page', async () => {
    await sendsAnInvite();
    const tab = await outlook.tab('/tab.html');
    expect(await call(tab, 'prepare')).toEqual({});
    const opened = tab.waitForEvent('popup');
    const reading = await readWithAClick(tab);
    const popup = await opened;
    await popup.getByRole('button', { name: 'Anna Ek', exact: true }).click();
    await popup.getByRole('button', { name: 'Accept' }).click();
    expect(await reading()).toMatchObject({ answer: [{ subject: 'Budget' }] });
    const kept = await tab.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toMatch(/eyJ|secret/);
    expect(await tab.evaluate(() => document.cookie)).not.toMatch(/eyJ/);
    await tab.close();
  });

  it('no window opens that nobody clicked for', async () => {
    const tab = await outlook.tab('/tab.html');
    // Playwright's own evaluate counts as a click.
    const devtools = await tab.context().newCDPSession(tab);
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: 'driven.read()',
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    });
    expect(result.value).toEqual({ errorKind: 'no-popup' });
    await tab.close();
  });
});
