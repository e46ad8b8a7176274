import { cp, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { anInviteHasCome } from '../../test/e2e/driver/attendee-scene';
import { type LocalOutlook, launchLocalOutlook } from '../../test/e2e/driver/local-outlook';
import { median } from './median';

const root = resolve(__dirname, '../..');
// The machine does other things too: enough for the median to settle.
const runs = 31;

/** What the page tells once its first heading has been painted, in ms since its frame began to load. */
const stopwatch = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#root h2')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.firstPicture = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
`;

/** Builds the local Outlook, and the site with an empty Fluent page in the attendee pane's place. @returns the site's folder. */
async function emptySite(): Promise<string> {
  const dist = join(root, 'build/bench-empty');
  const configs = require(join(root, 'webpack.config.js')) as (
    env: unknown,
    argv: { mode: 'production' },
  ) => readonly Configuration[];
  const [outlook, pages] = ['outlook', 'pages'].map((wanted) =>
    configs(undefined, { mode: 'production' }).find(({ name }) => name === wanted),
  );
  await mkdir(dist, { recursive: true });
  await cp(join(root, 'dist'), dist, { recursive: true });
  const entry = { ...(pages?.entry as object), attendee: join(__dirname, 'empty-page/main.tsx') };
  await built([{ ...outlook }, { ...pages, entry, output: { ...pages?.output, path: dist } }]);
  return dist;
}

function built(configs: Configuration[]): Promise<void> {
  return new Promise((done, failed) => {
    webpack(configs, (error, stats) =>
      error || stats?.hasErrors() ? failed(error ?? new Error(stats?.toString('errors-only'))) : done(),
    );
  });
}

/** Bo's invite, the pane beside it not open yet. */
async function anOpenInvite(dist: string): Promise<LocalOutlook> {
  const outlook = await launchLocalOutlook({ dist });
  await outlook.page.context().addInitScript(stopwatch);
  await anInviteHasCome(outlook);
  await outlook.readAs('Bo Berg', 'Nordic prices');
  return outlook;
}

/** Opens the pane anew. @returns ms until its first heading was on the screen. */
async function firstPicture({ page }: LocalOutlook): Promise<number> {
  await page.getByRole('button', { name: 'Agenda' }).click();
  await page.frameLocator('aside iframe').locator('h2').first().waitFor();
  const frame = page.frames().find((each) => each.url().includes('/attendee.html'));
  await frame?.waitForFunction('window.firstPicture > 0');
  const ms = Number(await frame?.evaluate('window.firstPicture'));
  await page.getByRole('button', { name: 'Close pane' }).click();
  return ms;
}

/**
 * Prints how long the attendee pane takes until the reader sees the purpose, beside an empty page of React, Fluent and office.js in the
 * same frame of the local Outlook: opened in turns, the files in the browser's cache as on any day but the first.
 */
export async function benchFirstPicture(print: (line: string) => void = console.log): Promise<void> {
  const site = await emptySite();
  const [ours, empty] = [await anOpenInvite(join(root, 'dist')), await anOpenInvite(site)];
  const figures: { ours: number[]; empty: number[] } = { ours: [], empty: [] };
  for (let run = -1; run < runs; run += 1) {
    const pair = { empty: await firstPicture(empty), ours: await firstPicture(ours) };
    if (run >= 0) {
      figures.ours.push(pair.ours);
      figures.empty.push(pair.empty);
    }
  }
  await Promise.all([ours.close(), empty.close()]);
  const [pane, page] = [median(figures.ours), median(figures.empty)];
  print('First useful picture of the attendee pane');
  print(`  ${pane.toFixed(0)} ms; an empty Fluent page ${page.toFixed(0)} ms; median of ${runs}, in turns`);
  print(`  ${((pane / page - 1) * 100).toFixed(0)} % more; at most 20 % is the aim`);
}
