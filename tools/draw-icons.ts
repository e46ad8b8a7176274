/**
 * Draws assets/icon-<size>.png from assets/icon.svg, one for every size that the manifest names. The PNG files are committed:
 * run this after a change of the drawing (`npx tsx tools/draw-icons.ts`) and look at the result.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser';

const assets = resolve(__dirname, '..', 'assets');

/** Ribbon sizes (learn.microsoft.com/javascript/api/manifest/icon), then IconUrl's 64 and HighResolutionIconUrl's 128. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

/** Up to this size in pixels the drawing's simplified group is used. */
const largestSimple = 32;

function page(svg: string, size: number): string {
  const hidden = size <= largestSimple ? '#full' : '#small';
  return `<!doctype html><style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}${hidden}{display:none}</style>${svg}`;
}

async function draw(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No Chrome, Edge or Chromium found: set SYFTE_BROWSER to the path of one.');
  const svg = readFileSync(join(assets, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    const tab = await browser.newPage();
    for (const size of sizes) {
      await tab.setViewportSize({ width: size, height: size });
      await tab.setContent(page(svg, size));
      writeFileSync(join(assets, `icon-${size}.png`), await tab.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
  console.log(`Drew ${sizes.length} icons.`);
}

void draw();
