import type { Frame } from 'playwright-core';
import { type LocalOutlook, launchLocalOutlook } from '../../test/e2e/driver/local-outlook';
import { median } from './median';

const keys = 'Choose the price list for the Nordics';
const openings = 5;

/** Ms that were asked for, by how many times slower the processor is: opening, and a key press. */
const aims: Readonly<Record<number, readonly [opened: number, key: number]>> = {
  1: [500, 16],
  4: [1500, 50],
};

/** As many as Exchange Online takes in one invite. */
const everybody = Array.from(
  { length: 500 },
  (_, at) => `Person ${at + 1} <person${at + 1}@contoso.example>`,
);

/** What the pane says on its console once it has been painted. */
const isOpened = 'The pane has been painted.';

/** Tells when what is asked for has been painted, and how long after each key press the page was painted anew; ms. */
const stopwatch = `
  const painted = (done) => requestAnimationFrame(() => setTimeout(done));
  window.keyMs = [];
  addEventListener('keydown', ({ timeStamp }) => painted(() => window.keyMs.push(performance.now() - timeStamp)), true);
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#root textarea')) return;
    observer.disconnect();
    painted(() => {
      window.openedMs = performance.now();
      console.debug(${JSON.stringify(isOpened)});
    });
  }).observe(document, { childList: true, subtree: true });
`;

/** Prints how long the organizer's pane takes to open for 500 people, and from a key press to the picture with the letter in it, ×1 and ×4. */
export async function benchFiveHundred(print: (line: string) => void = console.log): Promise<void> {
  const outlook = await launchLocalOutlook();
  try {
    await outlook.page.context().addInitScript(stopwatch);
    const invite = await outlook.newInvite();
    await invite.subject('All hands');
    await invite.addRequired(everybody.join('; '));
    const devtools = await outlook.page.context().newCDPSession(outlook.page);
    print(
      `500 people in the organizer’s pane (ms; medians of ${openings} openings and the ${keys.length} keys in each)`,
    );
    for (const rate of [1, 4]) {
      const [mostOpened, mostKey] = aims[rate] ?? [];
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
      const { opened, key } = await timed(outlook);
      print(
        `  processor ×${rate}: opened ${opened.toFixed(0)} (at most ${mostOpened}), key press to paint ${key.toFixed(1)} (at most ${mostKey})`,
      );
    }
  } finally {
    await outlook.close();
  }
}

async function timed(outlook: LocalOutlook): Promise<{ opened: number; key: number }> {
  const opened: number[] = [];
  const key: number[] = [];
  for (let run = 0; run < openings; run += 1) {
    const frame = await open(outlook);
    opened.push(Number(await frame.evaluate('window.openedMs')));
    const purpose = frame.getByRole('textbox', { name: 'Purpose', exact: true });
    await purpose.pressSequentially(keys, { delay: 60 });
    await frame.waitForFunction(`window.keyMs.length >= ${keys.length}`);
    key.push(...((await frame.evaluate('window.keyMs')) as number[]));
    await purpose.fill('');
    await outlook.page.getByRole('button', { name: 'Close pane' }).click();
  }
  return { opened: median(opened), key: median(key) };
}

async function open({ page }: LocalOutlook): Promise<Frame> {
  // Heard from the page: to look for it has Playwright evaluate 330 KB of its own in the pane, in the midst of its opening.
  const opened = page.waitForEvent('console', (message) => message.text() === isOpened);
  await page.getByRole('button', { name: 'Agenda', exact: true }).click();
  await opened;
  const frame = page.frames().find((each) => each.url().includes('/organizer.html'));
  if (!frame) throw new Error('The organizer’s pane is not there.');
  return frame;
}
