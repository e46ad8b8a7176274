/**
 * Draws docs/images/{stopped,filled-in,read}-{light,dark}.png for the README, from the real product in the local Outlook: an invite is
 * stopped, gets its answers, and is read. The PNG files are committed: run this after a change of the looks, on what `npm run build` and
 * `npx webpack --config-name outlook --mode production` have made (`npx tsx tools/draw-try.ts`), and look at the result.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { startServer } from '../sandbox/server/server';
import { wordsOf } from '../sandbox/words/words-of';
import { findBrowser } from './find-browser';

const root = resolve(__dirname, '..');
const folder = join(root, 'docs/images');
const { form, shell, calendar } = wordsOf('en-US');

/** What the organizer types, by the names of the boxes. */
const answers = {
  Purpose: 'Choose the price list for the Nordics',
  Goal: 'One price list in force on 1 January',
  'Why is Bo Berg invited?': 'Owns the margins',
  'Why is Cecilia Dahl invited?': 'Knows what the customers pay today',
  'Next step': 'Send the chosen list to the sellers',
};

const button = (root: Page | FrameLocator, name: string) => root.getByRole('button', { name, exact: true });
const paneOf = (page: Page) => page.getByRole('complementary', { name: shell.pane }).frameLocator('iframe');

/** A day on which people meet, as a box of the form takes it. The end moves with the start. */
function nextTuesdayAtTen(): string {
  const day = new Date();
  day.setDate(day.getDate() + 1 + ((8 - day.getDay()) % 7));
  return `${day.toLocaleDateString('sv-SE')}T10:00`;
}

/** A picture once nothing moves. */
async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

async function stopped(page: Page, scheme: string): Promise<void> {
  await button(page, form.newInvite).click();
  await page.getByRole('textbox', { name: form.subject }).fill('Nordic prices');
  await page.getByLabel(form.start, { exact: true }).fill(nextTuesdayAtTen());
  const attendees = page.getByRole('combobox', { name: form.required });
  for (const name of ['Bo Berg', 'Cecilia Dahl']) {
    await attendees.fill(name);
    await attendees.press('Enter');
  }
  await button(page, form.send).click();
  await page.getByRole('alertdialog').waitFor();
  await picture(page, `stopped-${scheme}`);
}

async function filledIn(page: Page, scheme: string): Promise<void> {
  await page.getByRole('alertdialog').getByRole('button').first().click();
  const pane = paneOf(page);
  for (const [name, text] of Object.entries(answers))
    await pane.getByRole('textbox', { name, exact: true }).fill(text);
  await button(pane, 'Use 50 minutes').click();
  await button(pane, 'Add to invite').click();
  await pane.getByRole('status').filter({ hasText: 'Ready to send' }).waitFor();
  await page.getByTitle(form.inviteBody).contentFrame().getByText(answers.Purpose).waitFor();
  await pane.getByRole('textbox', { name: 'Purpose', exact: true }).focus();
  await picture(page, `filled-in-${scheme}`);
}

async function read(page: Page, scheme: string): Promise<void> {
  await button(page, form.send).click();
  await page.getByRole('combobox', { name: shell.atTheKeyboard }).selectOption({ label: 'Bo Berg' });
  await button(page, calendar.ofInvite(calendar.read, 'Nordic prices')).click();
  await button(page, 'Agenda').click();
  await paneOf(page).getByRole('heading', { level: 2 }).first().waitFor();
  await picture(page, `read-${scheme}`);
}

async function draw(browser: Browser, colorScheme: 'light' | 'dark'): Promise<void> {
  const server = await startServer({ port: 0, root });
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      timezoneId: 'Europe/Stockholm',
      locale: 'en-US',
      viewport: { width: 1120, height: 810 },
      colorScheme,
    });
    const page = await context.newPage();
    await page.goto(server.address);
    await stopped(page, colorScheme);
    await filledIn(page, colorScheme);
    await read(page, colorScheme);
    await context.close();
  } finally {
    await server.close();
  }
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No Chrome, Edge or Chromium found: set SYFTE_BROWSER to the path of one.');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run'] });
  try {
    await draw(browser, 'light');
    await draw(browser, 'dark');
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
