import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages } from '../../src/text/language';

/** The files of words that a page begins with (src/pane/<page>/words.ts), and whether it judges answers. */
const begins: Readonly<Record<string, { readonly words: readonly string[]; readonly judges: boolean }>> = {
  'organizer.html': { words: ['organizer'], judges: true },
  'attendee.html': { words: ['attendee'], judges: false },
  'my-meetings.html': { words: ['my-meetings'], judges: true },
  'plan.html': { words: ['organizer', 'plan'], judges: true },
};

/**
 * What a page of a built site loads of ours before anybody clicks: its scripts, and for the language that has most its words and what says nothing
 * in it. English is known without (src/pane/placeholder-words.ts). office.js comes on top, from Microsoft.
 */
export function firstLoad(dist: string, page: string): { files: number; bytes: number; gzip: number } {
  const html = readFileSync(join(dist, page), 'utf8');
  const { words, judges } = begins[page] ?? { words: [], judges: false };
  const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');
  const scripts = [html, ...ownScripts(html).map(textOf)];
  const perLanguage = languages.map((language) => {
    const names = judges && language !== 'en' ? [...words, 'placeholders'] : words;
    return names.map((name) => textOf(fileOf(dist, name, language)));
  });
  const own = perLanguage.reduce((most, one) => (sumOf(one, gzipOf) > sumOf(most, gzipOf) ? one : most));
  const all = [...scripts, ...own];
  return { files: all.length, bytes: sumOf(all, Buffer.byteLength), gzip: sumOf(all, gzipOf) };
}

const sumOf = (texts: readonly string[], sizeOf: (text: string) => number) =>
  texts.reduce((total, text) => total + sizeOf(text), 0);

const gzipOf = (text: string) => gzipSync(text, { level: 9 }).length;

/** `organizer.sv.1a2b3c4d.js`. Throws where a site has none. */
function fileOf(dist: string, name: string, language: string): string {
  const called = new RegExp(`^${name}\\.${language}\\.[0-9a-f]+\\.js$`);
  const file = readdirSync(dist).find((one) => called.test(one));
  if (file === undefined) throw new Error(`${dist} has no words of ${name} in ${language}`);
  return file;
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
