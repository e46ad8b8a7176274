import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { buildHandbook } from '../../tools/release/build-handbook';
import { axeViolations } from './driver/axe';
import { openBrowser } from './driver/open-browser';

const folder = mkdtempSync(join(tmpdir(), 'syfte-handbook-'));
let browser: Browser;
beforeAll(async () => {
  buildHandbook(resolve(__dirname, '../..'), join(folder, 'docs'));
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the handbook from the disk, without a network, and closes it again. */
async function at(
  name: string,
  width: number,
  look: (page: Page) => Promise<void>,
  colorScheme: 'light' | 'dark' = 'light',
) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    locale: 'en-US',
    offline: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'docs', name)).href);
    await look(page);
  } finally {
    await context.close();
  }
}

describe('the handbook, read from a disk', () => {
  const guide = 'organizers.sv.html';
  it.each([
    ['index.html', 320, 'dark'],
    ['index.html', 1280, 'light'],
    [guide, 320, 'light'],
    [guide, 1280, 'dark'],
    ['paths/organizer.de.html', 320, 'light'],
  ] as const)(
    '%s at %d px, %s: nothing that axe-core finds wrong, nothing wider than the screen',
    (name, width, scheme) =>
      at(
        name,
        width,
        async (page) => {
          expect(await axeViolations(page, name)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        },
        scheme,
      ),
  );

  it('finds what somebody looks for, in the language of the page where it was asked', () =>
    at('attendees.sv.html', 1280, async (page) => {
      await page.getByRole('searchbox', { name: 'Sök' }).fill('kortare möte');
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .filter({ hasText: /\d+ ställen/ })
        .waitFor();
      await page
        .getByRole('main')
        .getByRole('link', { name: /kortare möte/i })
        .first()
        .click();
      await page.getByRole('heading', { name: 'Punkter och ett kortare möte' }).waitFor();
      expect(page.url()).toMatch(/organizers\.sv\.html#/);
    }));

  it('leads along a path in the language of its reader', () =>
    at('index.html', 320, async (page) => {
      await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'suomi' }).click();
      await page.getByRole('link', { name: /^Seuraava Kokouksen kutsujalle/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Kokouksen kutsujalle' }).waitFor();
      await page.getByRole('link', { name: /^Edellinen/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Kutsut kokouksia koolle' }).waitFor();
    }));

  it('leads along a path, step by step', () =>
    at('index.html', 320, async (page) => {
      await page.getByRole('link', { name: 'Administrator' }).click();
      await page.getByRole('link', { name: /^Next Deploy/ }).click();
      await page.getByRole('heading', { level: 1, name: /^Deploy/ }).waitFor();
      await page.getByRole('link', { name: /^Previous/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Administrator' }).waitFor();
    }));
});
