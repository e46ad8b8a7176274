/**
 * Draws the agenda block of typical meetings as readers see it, to be looked at: in a browser's engine as wide as a desk and as a phone, in
 * the light, the dark and in forced colours, with its styles stripped, beside the block of the first edition, and in LibreOffice Writer, a second engine of a
 * word processor's kind (Debian: libreoffice-writer-nogui and poppler-utils). Pictures go to build/block; run `npx tsx tools/draw-block.ts`.
 * No part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { type Agenda, emptyAgenda, type Person } from '../src/agenda/agenda';
import { renderBlock } from '../src/invite/render-block';
import type { Language } from '../src/text/language';
import { firstEditionBlock } from '../test/builders/first-edition-block';
import { findBrowser } from './find-browser';

const out = resolve(__dirname, '..', 'build', 'block');

interface Meeting {
  readonly agenda: Agenda;
  readonly language: Language;
  readonly zone: string;
}

const person = (name: string): Person => ({
  name,
  address: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@contoso.example`,
});
const sharing = (names: readonly string[], why: string, prepare = '') =>
  names.map((name) => ({ person: person(name), why, prepare }));

/** A meeting of two, the sales meeting of five, sixty people, and the sales meeting in Swedish. */
const meetings: Readonly<Record<string, Meeting>> = {
  two: {
    language: 'en',
    zone: 'Central European Time',
    agenda: {
      ...emptyAgenda,
      purpose: 'Settle the price for Oslo',
      goal: 'Offer signed in December',
      reasons: sharing(['Bo Berg'], 'You know what they pay today'),
      nextSteps: [{ what: 'Send the offer', owner: person('Anna Ek'), due: '2026-12-04' }],
    },
  },
  five: {
    language: 'en',
    zone: 'Central European Time',
    agenda: {
      ...emptyAgenda,
      purpose: 'Learn how the Oslo deal was won',
      goal: 'Twelve new customers before summer',
      reasons: [
        ...sharing(['Bo Berg'], 'You tell us how you won it', 'the offer you sent'),
        ...sharing(['Cecilia Dahl', 'Dan Öst', 'Nils Gustafsson'], 'You have a deal the case helps with'),
      ],
      preparation:
        'Update your deals in the CRM before the meeting, not during it\nBook customer calls before or after the meeting',
      topics: [
        { title: 'What has moved that the CRM does not show?', minutes: 10, lead: '' },
        { title: 'What can we all learn from the Oslo case?', minutes: 25, lead: 'Bo Berg' },
        { title: 'Which deals without a next step get one, which do we drop?', minutes: 10, lead: '' },
      ],
      nextSteps: [
        {
          what: 'Try the Oslo offer on one customer each',
          owner: person('Anna Ek'),
          due: '2026-12-04',
        },
      ],
    },
  },
  sixty: {
    language: 'en',
    zone: 'Central European Time',
    agenda: {
      ...emptyAgenda,
      purpose: 'Show everybody the new price list and take their questions',
      goal: 'One price list in force on 1 January',
      reasons: [
        ...sharing(['Berg, Bo'], 'You present the list'),
        ...sharing(
          Array.from({ length: 20 }, (_, at) => `Seller, Number ${at + 1}`),
          'You quote from it from January on',
        ),
      ],
      reasonForAll: 'You answer customers’ questions about it',
      topics: [
        { title: 'The list', minutes: 20, lead: 'Bo Berg' },
        { title: 'Questions', minutes: null, lead: '' },
      ],
      nextSteps: [
        { what: 'Publish the list with the answers', owner: person('Berg, Bo'), due: '2027-01-08' },
      ],
    },
  },
  fem: {
    language: 'sv',
    zone: 'centraleuropeisk tid',
    agenda: {
      ...emptyAgenda,
      purpose: 'Lära av hur affären i Oslo vanns',
      goal: 'Tolv nya kunder före sommaren',
      reasons: [
        ...sharing(['Bo Berg'], 'Du berättar hur du vann den', 'offerten du skickade'),
        ...sharing(['Cecilia Dahl', 'Dan Öst', 'Nils Gustafsson'], 'Du har en affär som caset hjälper'),
      ],
      preparation:
        'Uppdatera dina affärer i CRM före mötet, inte under det\nBoka kundsamtal före eller efter mötet',
      topics: [
        { title: 'Vad har rört sig som CRM inte visar?', minutes: 10, lead: '' },
        { title: 'Vad kan vi alla lära av caset i Oslo?', minutes: 25, lead: 'Bo Berg' },
        { title: 'Vilka affärer utan nästa steg får ett, vilka släpper vi?', minutes: 10, lead: '' },
      ],
      nextSteps: [
        { what: 'Prova Oslo-upplägget på en kund var', owner: person('Anna Ek'), due: '2026-12-04' },
      ],
      notes: 'Fika från 8.45',
    },
  },
};

/** Width and height in CSS pixels. */
interface Rendering {
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
  readonly forced?: boolean;
}

const renderings: Readonly<Record<string, Rendering>> = {
  desk: { width: 720, height: 600, dark: false },
  dark: { width: 720, height: 600, dark: true },
  // The colours of a reader who has set their own (Windows: contrast themes).
  forced: { width: 720, height: 600, dark: true, forced: true },
  phone: { width: 320, height: 700, dark: false },
  stripped: { width: 720, height: 600, dark: false },
  'stripped-phone': { width: 320, height: 700, dark: false },
};

function page(block: string, language: Language): string {
  const colours = '<style>:root{color-scheme:light dark}</style>';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">${colours}`;
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${block}<p>See you there!</p></body></html>`;
}

async function inBrowser(browser: Browser, name: string, block: string, language: Language): Promise<void> {
  for (const [rendering, { width, height, dark, forced }] of Object.entries(renderings)) {
    const shown = rendering.startsWith('stripped') ? block.replace(/ style="[^"]*"/g, '') : block;
    const file = join(out, `${name}-${rendering}.html`);
    writeFileSync(file, page(shown, language));
    const tab = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
      deviceScaleFactor: 2,
    });
    await tab.goto(pathToFileURL(file).href);
    const blockHeight = await tab.evaluate(
      () => document.querySelector('table')?.getBoundingClientRect().height ?? 0,
    );
    console.log(`${name}, ${rendering}: ${Math.round(blockHeight)} px high`);
    await tab.screenshot({ path: join(out, `${name}-${rendering}.png`), fullPage: true });
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
  try {
    for (const [name, { agenda, language, zone }] of Object.entries(meetings)) {
      const start = { minute: 600, zone, year: 2026 };
      await inBrowser(browser, name, renderBlock(agenda, language, start), language);
      await inBrowser(browser, `${name}-first-edition`, firstEditionBlock(agenda, language, start), language);
      const file = join(out, `${name}-writer.html`);
      writeFileSync(file, page(renderBlock(agenda, language, start), language));
      if (!inWriter(file))
        console.log('LibreOffice is not here, or could not draw: one rendering is missing.');
    }
  } finally {
    await browser.close();
  }
  console.log(`Drawn: look at ${out}.`);
}

void draw();
