import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { liveReloadPath } from '../../sandbox/server/rebuilt';
import { goodAnswers } from './driver/agenda-answers';
import { ComposePage } from './driver/compose-page';
import { openBrowser } from './driver/open-browser';
import { OrganizerPane } from './driver/organizer-pane';
import { Started } from './driver/started';

/** A developer's `npm start`, in a copy of the project: what is changed there is on the screen by itself. */
let started: Started;
let browser: Browser;
let page: Page;
let address: string;

beforeAll(async () => {
  started = Started.create();
  browser = await openBrowser();
  address = await started.says(/^Open (https:\S+)$/);
  page = await (await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-US' })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await started?.stop();
});

/** Opens the local Outlook and waits until it listens for what is built anew. */
async function opened(): Promise<void> {
  const listens = page.waitForResponse((response) => new URL(response.url()).pathname === liveReloadPath);
  await page.goto(address);
  await listens;
}

const outline = (color: string) => `document.documentElement.style.outlineColor = '${color}';\n`;

it('a changed source loads the pane anew, and nothing else: the invite stays open, the draft is there', async () => {
  await opened();
  await page.getByRole('button', { name: 'New invite', exact: true }).click();
  const compose = new ComposePage(page);
  await compose.subject('Nordic prices');
  await compose.addRequired('Bo Berg');
  const pane = new OrganizerPane(await compose.openPane('Agenda'));
  await pane.fill({ purpose: goodAnswers.purpose });
  await pane.textbox('Purpose').blur();
  const log = page.getByRole('list', { name: 'Protocol log', includeHidden: true });
  await log
    .getByText(/sessionData\.setAsync.*ok/)
    .first()
    .waitFor({ state: 'attached' });

  started.append('src/pane/organizer/main.tsx', outline('red'));
  await pane.frame.locator('html[style*="outline-color: red"]').waitFor();
  await pane.textbox('Purpose').waitFor();
  expect(await pane.textbox('Purpose').inputValue()).toBe(goodAnswers.purpose);
  expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('Nordic prices');

  started.append('src/pane/organizer/main.tsx', 'const = ;\n');
  await started.says(/^(pages) has mistakes/);
  expect(await pane.textbox('Purpose').inputValue()).toBe(goodAnswers.purpose);

  started.replace('src/pane/organizer/main.tsx', 'const = ;\n', outline('blue'));
  await pane.frame.locator('html[style*="outline-color: blue"]').waitFor();
  expect(await pane.textbox('Purpose').inputValue()).toBe(goodAnswers.purpose);
});

it('a changed style sheet of the local Outlook is there without a load', async () => {
  await opened();
  await page.evaluate(() => Object.assign(window, { isTheSame: true }));
  started.append('sandbox/outlook/static/outlook.css', 'body { outline-color: rgb(1, 2, 3) }\n');
  await page.waitForFunction(() => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)');
  expect(await page.evaluate(() => 'isTheSame' in window)).toBe(true);
});

it('a changed local Outlook is loaded anew as a whole', async () => {
  await opened();
  started.replace('sandbox/words/en.ts', "'Local Outlook'", "'Another Outlook'");
  await page.getByText('Another Outlook').waitFor();
});

it('a page of the add-in in a tab of its own is loaded anew, too', async () => {
  await opened();
  const tab = await page.context().newPage();
  await tab.goto(new URL('/my-meetings.html', address).href);
  started.append('src/pane/my-meetings/main.tsx', outline('green'));
  await tab.locator('html[style*="outline-color: green"]').waitFor();
});
