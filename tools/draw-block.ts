/**
 * Draws the agenda block of a typical meeting as readers see it, to be looked at: in a browser's engine as wide as a desk, on a phone, in
 * the dark, and in LibreOffice Writer, a second engine of a word processor's kind (Debian: libreoffice-writer-nogui and poppler-utils).
 * Pictures go to build/block; run `npx tsx tools/draw-block.ts`. No part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import type { Agenda } from '../src/agenda/agenda';
import { renderBlock } from '../src/invite/render-block';
import type { Language } from '../src/text/language';
import { nordicPrices, nordiskaPriser } from '../test/e2e/driver/attendee-scene';
import { findBrowser } from './find-browser';

const out = resolve(__dirname, '..', 'build', 'block');
const start = { minute: 600, zone: 'Central European Time' };

/** Width and height in CSS pixels; a phone of the smaller kind. */
const renderings = {
  desk: { width: 900, height: 600, dark: false },
  dark: { width: 900, height: 600, dark: true },
  phone: { width: 360, height: 640, dark: false },
} as const;

function page(agenda: Agenda, language: Language): string {
  const body = `${renderBlock(agenda, language, start)}<p>See you there!</p>`;
  const colours = '<style>:root{color-scheme:light dark}</style>';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${colours}</head><body>${body}</body></html>`;
}

async function inBrowser(browser: Browser, language: Language, file: string): Promise<void> {
  for (const [name, { width, height, dark }] of Object.entries(renderings)) {
    const tab = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      deviceScaleFactor: 2,
    });
    await tab.goto(pathToFileURL(file).href);
    await tab.screenshot({ path: join(out, `${language}-${name}.png`), fullPage: true });
    await tab.close();
  }
}

/** @returns whether LibreOffice is here and drew it. */
function inWriter(file: string): boolean {
  const name = join(out, basename(file, '.html'));
  const printed = spawnSync('soffice', [
    '--headless',
    // A profile of its own: another LibreOffice may be open.
    `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`,
    // Writer itself, not its view for web pages.
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    'pdf:writer_pdf_Export',
    '--outdir',
    out,
    file,
  ]);
  const drawn = spawnSync('pdftoppm', ['-png', '-r', '110', '-singlefile', `${name}.pdf`, name]);
  return printed.status === 0 && drawn.status === 0;
}

async function draw(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No Chrome, Edge or Chromium found: set SYFTE_BROWSER to the path of one.');
  mkdirSync(out, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const blocks = [
    ['en', nordicPrices],
    ['sv', nordiskaPriser],
  ] as const;
  try {
    for (const [language, agenda] of blocks) {
      const file = join(out, `${language}-writer.html`);
      writeFileSync(file, page(agenda, language));
      await inBrowser(browser, language, file);
      if (!inWriter(file))
        console.log('LibreOffice is not here, or could not draw: one rendering is missing.');
    }
  } finally {
    await browser.close();
  }
  console.log(`Drawn: look at ${out}.`);
}

void draw();
