import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CDPSession, Frame } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { anInviteHasCome } from '../../test/e2e/driver/attendee-scene';
import { type LocalOutlook, launchLocalOutlook } from '../../test/e2e/driver/local-outlook';
import { pageBytes } from './bytes';
import { median } from './median';

const root = resolve(__dirname, '../..');

/** How a page is opened. */
interface Way {
  readonly name: string;
  /** What was asked for. */
  readonly aim: string;
  readonly runs: number;
  /** Of the processor: 4 takes four times as long. */
  readonly slower: number;
  /** "3G Fast" of WebPageTest: 150 ms there and back, 1.6 Mbit/s down, 0.75 up; nothing in the cache. */
  readonly isFast3G: boolean;
}

const ways: readonly Way[] = [
  {
    name: 'files in the cache',
    aim: 'first control: the empty page’s + 10 %',
    runs: 15,
    slower: 1,
    isFast3G: false,
  },
  {
    name: 'files in the cache, processor four times slower',
    aim: 'first control: the empty page’s + 10 %',
    runs: 9,
    slower: 4,
    isFast3G: false,
  },
  {
    name: 'Fast 3G, nothing in the cache',
    aim: '750 / 2,050',
    runs: 5,
    slower: 1,
    isFast3G: true,
  },
];

/** What is timed: whose pane, and what is there once it can be used. */
interface Page {
  readonly name: string;
  readonly file: string;
  readonly isEmpty: boolean;
  /** The first thing that is of use: a control, or on the empty page its heading. */
  readonly first: string;
}

const pages: readonly Page[] = [
  { name: 'organizer', file: 'organizer.html', isEmpty: false, first: '#root textarea' },
  { name: 'attendee', file: 'attendee.html', isEmpty: false, first: '#root h2' },
  { name: 'an empty page of React and Fluent', file: 'attendee.html', isEmpty: true, first: '#root h2' },
  {
    name: 'the same after the nine calls of an organizer’s pane',
    file: 'organizer.html',
    isEmpty: true,
    first: '#root h2',
  },
];

/** The empty pages, by the pane whose place each takes. */
const emptyPages: Readonly<Record<string, string>> = {
  attendee: 'empty-page/at-once.ts',
  organizer: 'empty-page/after-nine-calls.ts',
};

/** What a page says on its console then. */
const isUsable = 'The first control has been painted.';

/** What a page tells once what is wanted has been painted, in ms since its frame began to load. */
const stopwatch = (first: string): string => `
  new MutationObserver((_, observer) => {
    if (!document.querySelector(${JSON.stringify(first)})) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => {
      window.firstControl = performance.now();
      console.debug(${JSON.stringify(isUsable)});
    }));
  }).observe(document, { childList: true, subtree: true });
`;

/** Ms since a frame began to load: anything of the page, and the first thing that is of use. */
interface Picture {
  readonly paint: number;
  readonly control: number;
}

/** Builds the local Outlook, and the site with an empty Fluent page in each pane's place. @returns the site's folder. */
async function emptySite(): Promise<string> {
  const dist = join(root, 'build/bench-empty');
  const configs = require(join(root, 'webpack.config.js')) as (
    env: unknown,
    argv: { mode: 'production' },
  ) => readonly Configuration[];
  const [outlook, ours] = ['outlook', 'pages'].map((wanted) =>
    configs(undefined, { mode: 'production' }).find(({ name }) => name === wanted),
  );
  await mkdir(dist, { recursive: true });
  await cp(join(root, 'dist'), dist, { recursive: true });
  const empty = Object.entries(emptyPages).map(([pane, file]) => [pane, join(__dirname, file)]);
  const entry = { ...(ours?.entry as object), ...Object.fromEntries(empty) };
  await built([{ ...outlook }, { ...ours, entry, output: { ...ours?.output, path: dist } }]);
  for (const pane of Object.keys(emptyPages)) {
    const page = join(dist, `${pane}.html`);
    await writeFile(page, bare(await readFile(page, 'utf8')));
  }
  return dist;
}

/** A page as Microsoft's template has it: office.js in its head, which everything waits for, and nothing to see until then. */
function bare(html: string): string {
  return html
    .replace(/<style>.*?<\/style>|<link[^>]*>/gs, '')
    .replace(/<div class="?bones.*?<\/div>/s, '')
    .replace(/<script defer src="?https/g, '<script src=https');
}

function built(configs: Configuration[]): Promise<void> {
  return new Promise((done, failed) => {
    webpack(configs, (error, stats) =>
      error || stats?.hasErrors() ? failed(error ?? new Error(stats?.toString('errors-only'))) : done(),
    );
  });
}

/** An invite in the window that the pane belongs beside, the pane not open yet. */
async function anOpenInvite(page: Page, dist: string): Promise<LocalOutlook> {
  const outlook = await launchLocalOutlook({ dist });
  await outlook.page.context().addInitScript(stopwatch(page.first));
  if (page.file === 'organizer.html') {
    const invite = await outlook.newInvite();
    await invite.subject('Nordic prices');
    await invite.addRequired('Bo Berg');
    // Outlook loads the launch event runtime as the invite opens, before anybody opens a pane: not over the same line at the same time.
    await outlook.launchEventsHaveEnded();
  } else {
    await anInviteHasCome(outlook);
    await outlook.readAs('Bo Berg', 'Nordic prices');
  }
  return outlook;
}

async function set(devtools: CDPSession, { slower, isFast3G }: Way): Promise<void> {
  const bytes = (megabits: number) => (megabits * 1_000_000) / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: isFast3G });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: isFast3G ? 150 : 0,
    downloadThroughput: isFast3G ? bytes(1.6) : -1,
    uploadThroughput: isFast3G ? bytes(0.75) : -1,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

/** Opens the pane anew. */
async function picture({ page }: LocalOutlook, wanted: Page): Promise<Picture> {
  // Heard from the page: to look for it has Playwright evaluate 330 KB of its own in the pane, in the midst of its opening.
  const usable = page.waitForEvent('console', (message) => message.text() === isUsable);
  await page.getByRole('button', { name: 'Agenda', exact: true }).click();
  await usable;
  const frame = page.frames().find((each) => each.url().includes(`/${wanted.file}`));
  if (!frame) throw new Error(`The pane of ${wanted.file} is not there.`);
  const seen = await pictureOf(frame);
  await page.getByRole('button', { name: 'Close pane' }).click();
  return seen;
}

/** The browser tells of its first paint a moment after it: asked for until both are known. As text, for the page lets nothing be evaluated in it. */
const bothTimes = `new Promise((done) => {
  const look = () => {
    const [first] = performance.getEntriesByName('first-paint');
    if (first && window.firstControl > 0) done({ paint: first.startTime, control: window.firstControl });
    else setTimeout(look, 10);
  };
  look();
})`;

function pictureOf(frame: Frame): Promise<Picture> {
  return frame.evaluate(bothTimes) as Promise<Picture>;
}

/**
 * Prints how long the panes take until anything of them is on the screen and until they can be used, beside an empty page of React, Fluent and
 * office.js in the same frame of the local Outlook, and beside one that asks Outlook first what an organizer's pane has to ask: opened in turns, in three ways.
 */
export async function benchFirstPicture(print: (line: string) => void = console.log): Promise<void> {
  const [ours, empty] = [join(root, 'dist'), await emptySite()];
  const open = (page: Page) => anOpenInvite(page, page.isEmpty ? empty : ours);
  print('First picture (ms: first paint / first control)');
  print(`  the empty page loads ${pageBytes(empty, 'attendee.html')} bytes of gzip`);
  for (const way of ways) {
    const seen = way.isFast3G ? await seenForTheFirstTime(way, open) : await seenAgain(way, open);
    print(`  ${way.name}; medians of ${way.runs}, in turns (asked: at most ${way.aim})`);
    for (const [at, page] of pages.entries()) {
      const of = (part: keyof Picture) => median((seen[at] ?? []).map((one) => one[part])).toFixed(0);
      print(`    ${page.name}: ${of('paint')} / ${of('control')}`);
    }
  }
}

type Open = (page: Page) => Promise<LocalOutlook>;

/** In one browser for each page, after a round that only warms up. */
async function seenAgain(way: Way, open: Open): Promise<readonly (readonly Picture[])[]> {
  const seen = pages.map((): Picture[] => []);
  const outlooks = await Promise.all(pages.map(open));
  try {
    for (const outlook of outlooks) await set(await outlook.page.context().newCDPSession(outlook.page), way);
    for (let run = -1; run < way.runs; run += 1)
      for (const [at, page] of pages.entries()) {
        const outlook = outlooks[at];
        if (!outlook) continue;
        const one = await picture(outlook, page);
        if (run >= 0) seen[at]?.push(one);
      }
  } finally {
    await Promise.all(outlooks.map((outlook) => outlook.close()));
  }
  return seen;
}

/** Each time in a browser of its own: what a page has loaded once, it keeps in memory, whatever its cache is told. */
async function seenForTheFirstTime(way: Way, open: Open): Promise<readonly (readonly Picture[])[]> {
  const seen = pages.map((): Picture[] => []);
  for (let run = 0; run < way.runs; run += 1)
    for (const [at, page] of pages.entries()) {
      const outlook = await open(page);
      try {
        await set(await outlook.page.context().newCDPSession(outlook.page), way);
        seen[at]?.push(await picture(outlook, page));
      } finally {
        await outlook.close();
      }
    }
  return seen;
}
