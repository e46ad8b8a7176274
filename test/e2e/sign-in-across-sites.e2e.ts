import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations } from './driver/axe';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { withMicrosoftsScripts } from './driver/microsofts-scripts';
import { freePort } from './driver/nginx-site';
import { annaHasSent, annaReads, type SentPane } from './driver/sent-scene';

/**
 * An Outlook under a name of its own, without nested sign-in: its frames are of another site, and the browser keeps them apart from the
 * windows of their own.
 */
let outlook: LocalOutlook;
let folder: string;

beforeAll(async () => {
  const port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'across-sites-'));
  cpSync(resolve(__dirname, '../../dist'), folder, { recursive: true });
  const manifest = join(folder, 'manifest.xml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll('localhost:3000', `localhost:${port}`));
  outlook = await launchLocalOutlook({
    port,
    dist: folder,
    apart: { name: 'outlook.office.com', hosts: {} },
    keepsSitesApart: true,
  });
  await withMicrosoftsScripts(outlook);
});
afterAll(async () => {
  await outlook?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await outlook.page.clock.setFixedTime('2026-11-30T12:00:00Z');
  await outlook.reset();
});

const goal = 'One price list in force on 1 February';

/** Anna's changed answer is about to be sent: the window that her click has opened. */
async function windowOf(pane: SentPane): Promise<Page> {
  await pane.textbox('Goal').fill(goal);
  const [opened] = await Promise.all([
    outlook.page.waitForEvent('popup'),
    pane.sendUpdate('3 people will get an update'),
  ]);
  await opened.getByRole('heading', { name: 'Sign in to Microsoft 365' }).waitFor();
  return opened;
}

describe('signing in from a frame of another site', () => {
  it('goes by way of a window of the site’s own, and the update is sent', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    const own = await windowOf(pane);
    expect(await axeViolations(own, 'sign-in-window.html')).toEqual([]);
    const [service] = await Promise.all([
      own.waitForEvent('popup'),
      own.getByRole('button', { name: 'Continue' }).click(),
    ]);
    await own.getByText('Sign in in the window that has opened.').waitFor();
    await service.getByRole('button', { name: 'Accept' }).click();
    await pane.says('Sent. 3 people get the update.');
    expect(own.isClosed()).toBe(true);
    expect(outlook.policyViolations).toEqual([]);
  });

  it.each([
    ['before it goes on', async (own: Page) => own.close()],
    [
      'at the sign-in service',
      async (own: Page) => {
        const [service] = await Promise.all([
          own.waitForEvent('popup'),
          own.getByRole('button', { name: 'Continue' }).click(),
        ]);
        await service.getByRole('button', { name: 'Accept' }).waitFor();
        await service.close();
      },
    ],
  ])('that is closed %s is told of at once, and nothing is sent', async (_, closes) => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await closes(await windowOf(pane));
    await pane.says(/You are not signed in.*Nothing was sent, and your answers are still here\./);
    expect(await pane.textbox('Goal').inputValue()).toBe(goal);
    expect(outlook.mails().filter(({ kind }) => kind === 'update')).toEqual([]);
  });
});
