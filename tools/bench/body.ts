import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../find-browser';
import { pageScript } from '../page-script';
import type { Place } from './body-page';

const sizes = [10_000, 100_000, 990_000, 5_000_000];
const places: readonly Place[] = ['top', 'middle', 'end', 'none'];
const runs = 25;

/**
 * How long it takes to find, read and replace the agenda in a body, wherever it stands, beside the browser's own parser and serializer in the
 * same page. The exponent says how the time grows from 100 KB to 1 MB: 1 is as the body does. Needs a browser; says so without one.
 */
export async function benchBody(): Promise<void> {
  console.log(
    `Reading and replacing the agenda in a body, ms; the best of ${runs} runs each (asked: 5 times as fast, exponent 1.1)`,
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
        const times = await page.evaluate(([size, place, runs]) => window.bodyTimes(size, place, runs), [
          size,
          place,
          runs,
        ] as const);
        ours.push(times.ours);
        const faster = (times.domParser / times.ours).toFixed(1);
        console.log(
          `  ${place.padEnd(6)} ${String(size / 1000).padStart(5)} KB: ${times.ours.toFixed(2).padStart(7)}, DOMParser and serialize ${times.domParser.toFixed(2).padStart(7)} (× ${faster}; ${times.kind})`,
        );
      }
      const [, small = Number.NaN, large = Number.NaN] = ours;
      console.log(`  ${place.padEnd(6)} exponent ${Math.log10(large / small).toFixed(2)}`);
    }
  } finally {
    await browser.close();
  }
}
