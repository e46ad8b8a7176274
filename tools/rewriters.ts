/** The agenda block through programs that nobody here wrote: is it found, does it say the same, is it replaced once? */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { runCommand } from './command-line';
import { findBrowser } from './find-browser';
import { inBrowser } from './rewriters/in-browser';
import { inNode } from './rewriters/in-node';
import { hasLibreOffice, libreOffice } from './rewriters/libre-office';
import { chains, fault, nameOf, singles, slice, type Tried, tableOf, tried } from './rewriters/table';

const command = {
  name: 'npm run rewriters',
  help: `The agenda block through editors, sanitizers and other programs that rewrite HTML: is it found, does it say the same, is it replaced once?
Prints a table and every row that went wrong (docs/rewriters.md).

  npm run rewriters                  everything: each invite through each program, 200 chains of three
  npm run rewriters -- --only quill --show

  --slice N      so many of the rows, drawn with --seed, without LibreOffice
  --seed N       what slices and chains are drawn with. Default: 1
  --only TEXT    rows whose name holds this
  --no-browser   only programs that run in Node
  --show         what came back of a row that went wrong, too
  --write        keeps the table in docs/rewriters.md
  --help         this

Ends with 1 when a row went wrong, with 2 when an option has to be mended.`,
  options: {
    slice: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    'no-browser': { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
  whole: ['slice', 'seed'],
} as const;

async function openBrowser(): Promise<Browser | null> {
  const executablePath = findBrowser();
  if (executablePath === null) return null;
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

function tell(one: Tried, shows: boolean): void {
  const wrong = fault(one);
  if (wrong !== '') console.log(`✗ ${nameOf(one.row)}: ${wrong}`);
  if (wrong !== '' && shows) console.log(one.html);
}

function keep(table: string): void {
  const file = join(__dirname, '../docs/rewriters.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^\| program.*\n(?:\|.*\n)*/m, () => `${table}\n`),
  );
}

runCommand(command, async (values) => {
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
      tell(one, values.show);
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
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
