import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../find-browser';
import { pageScript } from '../page-script';
import type { Place, Times } from './body-page';

const sizes = [10_000, 100_000, 990_000, 5_000_000];
const places: readonly Place[] = ['top', 'middle', 'end', 'none'];
const samples = 25;

const ms = (time: number) => time.toFixed(2).padStart(6);

/** "0.21 (0.40, × 1.9)": ours, DOMParser's, and how many times as fast that is. */
function compared({ ours, domParser }: Times): string {
  // What is refused for its length takes no time that a browser's clock could tell.
  return `${ms(ours)} (${ms(domParser)}${ours > 0 ? `, × ${(domParser / ours).toFixed(1)}` : ''})`;
}

/**
 * How long it takes to find, read and replace the agenda in a body, wherever it stands, beside the browser's own parser and serializer in the
 * same page; and how long without the agenda itself, which we read and compare before we write it, and the other side does not: in a short body that is
 * most of it. The exponent says how the time grows from 100 KB to 1 MB: 1 is as the body does. Needs a browser; says so without one.
 */
export async function benchBody(): Promise<void> {
  console.log(
    `Reading and replacing the agenda in a body, ms (DOMParser and serialize beside it; asked: 5 times as fast, exponent 1.1); the best of ${samples} samples by turns`,
  );
  const executablePath = findBrowser();
  if (executablePath === null) return console.log('No Chrome, Edge or Chromium here: left out.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ offline: true });
    await page.setContent('<!DOCTYPE html><html lang="en"><body></body></html>');
    await page.addScriptTag({ content: await pageScript(join(__dirname, 'body-page.ts')) });
    for (const place of places) {
      const ours: number[] = [];
      for (const size of sizes) {
        const { whole, cut, kind } = await page.evaluate(
          ([size, place, samples]) => window.bodyTimes(size, place, samples),
          [size, place, samples] as const,
        );
        ours.push(whole.ours);
        console.log(
          `  ${place.padEnd(6)} ${String(size / 1000).padStart(5)} KB: ${compared(whole)} ${kind}; found and cut alone ${compared(cut)}`,
        );
      }
      const [, small = Number.NaN, large = Number.NaN] = ours;
      console.log(`  ${place.padEnd(6)} exponent ${Math.log10(large / small).toFixed(2)}`);
    }
  } finally {
    await browser.close();
  }
}
