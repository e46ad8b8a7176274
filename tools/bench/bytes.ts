import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defaultPolicy } from '../../src/policy/policy';
import { languages } from '../../src/text/language';

/** The files of words that a page begins with (src/pane/<page>/words.ts), and whether it judges answers. */
const begins: Readonly<Record<string, { readonly words: readonly string[]; readonly judges: boolean }>> = {
  'organizer.html': { words: ['organizer'], judges: true },
  'attendee.html': { words: ['attendee'], judges: false },
  'my-meetings.html': { words: ['my-meetings'], judges: true },
  'plan.html': { words: ['organizer', 'plan'], judges: true },
};

/** English is known without (src/pane/placeholder-words.ts). */
const listsOfPolicy = defaultPolicy.languages.filter((language) => language !== 'en');

/**
 * What a page of a built site loads of ours before anybody clicks: its scripts, the words of the language that has most, and what says nothing in
 * the languages of the default policy. office.js comes on top, from Microsoft.
 */
export function firstLoad(dist: string, page: string): { files: number; bytes: number; gzip: number } {
  const html = readFileSync(join(dist, page), 'utf8');
  const { words, judges } = begins[page] ?? { words: [], judges: false };
  const names = [
    ...ownScripts(html),
    ...words.map((name) => largestOf(dist, name, languages)),
    ...(judges ? listsOfPolicy.map((language) => largestOf(dist, 'placeholders', [language])) : []),
  ];
  const all = [html, ...names.map((file) => readFileSync(join(dist, file), 'utf8'))];
  const sum = (sizeOf: (text: string) => number) => all.reduce((total, text) => total + sizeOf(text), 0);
  return { files: all.length, bytes: sum((text) => Buffer.byteLength(text)), gzip: sum(gzipOf) };
}

const gzipOf = (text: string) => gzipSync(text, { level: 9 }).length;

/** `organizer.sv.1a2b3c4d.js`: of a file that there is for each of these languages, the one that weighs most. Throws where one has none. */
function largestOf(dist: string, name: string, of: readonly string[]): string {
  const all = readdirSync(dist);
  const sized = of.map((language) => {
    const file = all.find((one) => new RegExp(`^${name}\\.${language}\\.[0-9a-f]+\\.js$`).test(one));
    if (file === undefined) throw new Error(`${dist} has no words of ${name} in ${language}`);
    return { file, size: gzipOf(readFileSync(join(dist, file), 'utf8')) };
  });
  return sized.reduce((most, one) => (one.size > most.size ? one : most)).file;
}

/** Prints what each page of dist/ loads of ours before anybody clicks: files, bytes, gzip. */
export function benchBytes(print: (line: string) => void = console.log): void {
  const dist = join(resolve(__dirname, '../..'), 'dist');
  print('First load');
  for (const page of readdirSync(dist).filter((file) => file.endsWith('.html'))) {
    const { files, bytes, gzip } = firstLoad(dist, page);
    print(`  ${page}: ${files} files, ${bytes} bytes, ${gzip} gzip`);
  }
}

/** The scripts of ours that a page names, as files of dist/. The build leaves out quotes that HTML does not need. */
export function ownScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]* src="?\/?([^":>\s]+\.js)/g)].map(([, file = '']) => file);
}
