/**
 * The agenda block through programs that nobody here wrote: is it found, does it say the same, is it replaced once? Prints a table and every
 * row that went wrong.
 *
 * npm run rewriters                      everything: each invite through each program, 200 chains of three
 * npm run rewriters -- --slice 60        so many of these rows, drawn with --seed (1 unless said), without LibreOffice
 * npm run rewriters -- --only quill      rows whose name holds this
 * npm run rewriters -- --no-browser      only programs that run in Node
 * npm run rewriters -- --show            what came back, too
 * npm run rewriters -- --write           keeps the table in docs/rewriters.md
 *
 * A row that went wrong ends it with 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser';
import { inBrowser } from './rewriters/in-browser';
import { inNode } from './rewriters/in-node';
import { hasLibreOffice, libreOffice } from './rewriters/libre-office';
import { chains, fault, nameOf, singles, slice, type Tried, tableOf, tried } from './rewriters/table';

const { values } = parseArgs({
  options: {
    slice: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    'no-browser': { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

async function openBrowser(): Promise<Browser | null> {
  const executablePath = findBrowser();
  if (executablePath === null) return null;
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

function tell(one: Tried): void {
  const wrong = fault(one);
  if (wrong !== '') console.log(`✗ ${nameOf(one.row)}: ${wrong}`);
  if (wrong !== '' && values.show) console.log(one.html);
}

function keep(table: string): void {
  const file = join(__dirname, '../docs/rewriters.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^\| program.*\n(?:\|.*\n)*/m, () => `${table}\n`),
  );
}

async function main(): Promise<void> {
  const seed = Number(values.seed);
  const browser = values['no-browser'] ? null : await openBrowser();
  if (!browser && !values['no-browser'])
    console.log('No Chrome, Edge or Chromium here: the editors are left out.');
  try {
    const quick = [...(browser ? await inBrowser(browser) : []), ...inNode];
    const isSlice = values.slice !== undefined;
    const hasSlow = !isSlice && (await hasLibreOffice());
    if (!isSlice && !hasSlow) console.log('No soffice here: LibreOffice is left out.');
    const every = [...singles(hasSlow ? [...quick, libreOffice] : quick), ...chains(quick, 200, seed)];
    const named = every.filter((row) => nameOf(row).includes(values.only));
    const rows = isSlice ? slice(named, Number(values.slice), seed) : named;
    const all: Tried[] = [];
    for (const row of rows) {
      const one = await tried(row);
      tell(one);
      all.push(one);
    }
    const table = tableOf(all);
    console.log(
      `\n${table}\n\n${all.length} tried, ${all.filter((one) => fault(one) !== '').length} went wrong (seed ${values.seed})`,
    );
    if (values.write) keep(table);
    if (all.some((one) => fault(one) !== '')) process.exitCode = 1;
  } finally {
    await browser?.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
