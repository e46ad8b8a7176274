import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Language, languages } from '../../src/text/language';
import { hashedFiles } from '../hosting/headers';

/**
 * The files of words that a page begins with (src/pane/<page>/words.ts), and whether its first picture needs to know what says nothing: that of an empty
 * form does not.
 */
const begins: Readonly<Record<string, { readonly words: readonly string[]; readonly judges: boolean }>> = {
  'organizer.html': { words: ['organizer'], judges: false },
  'attendee.html': { words: ['attendee'], judges: false },
  'my-meetings.html': { words: ['my-meetings'], judges: true },
  'plan.html': { words: ['organizer', 'plan'], judges: false },
};

/** KB of gzip that were asked for. */
const aims: Readonly<Record<string, number>> = {
  'organizer.html': 150,
  'attendee.html': 115,
  'my-meetings.html': 175,
};

/** Bytes as they are, and as hosts send them: gzip, level 9, and brotli as `configure` packs the hashed scripts for nginx (the rest is gzip). */
export interface FirstLoad {
  readonly files: number;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * What a page of a built site loads of ours before anybody clicks: its scripts, and for the language that has most its words and what says nothing
 * in it and in English (src/pane/placeholder-words.ts). office.js comes on top, from Microsoft.
 */
export function firstLoad(dist: string, page: string): FirstLoad {
  const { words, judges } = begins[page] ?? { words: [], judges: false };
  const sent = (name: string): Sent => ({ name, text: readFileSync(join(dist, name), 'utf8') });
  const html = sent(page);
  const perLanguage = languages.map((language) => {
    const files = words.map((name) => fileOf(dist, name, language));
    const lists = [...new Set<Language>(['en', language])].map((one) => fileOf(dist, 'placeholders', one));
    return [...files, ...(judges ? lists : [])].map(sent);
  });
  const own = perLanguage.reduce((most, one) => (sumOf(one, gzipOf) > sumOf(most, gzipOf) ? one : most));
  const all = [html, ...ownScripts(html.text).map(sent), ...own];
  return {
    files: all.length,
    bytes: sumOf(all, ({ text }) => Buffer.byteLength(text)),
    gzip: sumOf(all, gzipOf),
    brotli: sumOf(all, (one) => (isPacked(one) ? brotliCompressSync(one.text).length : gzipOf(one))),
  };
}

interface Sent {
  readonly name: string;
  readonly text: string;
}

const sumOf = (files: readonly Sent[], sizeOf: (file: Sent) => number) =>
  files.reduce((total, file) => total + sizeOf(file), 0);

const gzipOf = ({ text }: Sent) => gzipSync(text, { level: 9 }).length;

const isPacked = ({ name }: Sent) => new RegExp(hashedFiles).test(name);

/** `organizer.sv.1a2b3c4d.js`. Throws where a site has none. */
function fileOf(dist: string, name: string, language: string): string {
  const called = new RegExp(`^${name}\\.${language}\\.[0-9a-f]+\\.js$`);
  const file = readdirSync(dist).find((one) => called.test(one));
  if (file === undefined) throw new Error(`${dist} has no words of ${name} in ${language}`);
  return file;
}

/** Prints what each page of dist/ loads of ours before anybody clicks: files, bytes, gzip, brotli. */
export function benchBytes(print: (line: string) => void = console.log): void {
  const dist = join(resolve(__dirname, '../..'), 'dist');
  print(
    'First load, of ours, in the language that has most (an empty page of React and Fluent: below, with the first picture)',
  );
  for (const page of readdirSync(dist).filter((file) => file.endsWith('.html'))) {
    const { files, bytes, gzip, brotli } = firstLoad(dist, page);
    const aim = aims[page] ? ` (asked: at most ${aims[page]} KB of gzip)` : '';
    print(`  ${page}: ${files} files, ${bytes} bytes, ${gzip} gzip, ${brotli} brotli${aim}`);
  }
}

/** Bytes of gzip of a page and the scripts that stand in it: what whoever has no words of their own loads. */
export function pageBytes(dist: string, page: string): number {
  const html = readFileSync(join(dist, page), 'utf8');
  const files = ownScripts(html).map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));
  return sumOf([{ name: page, text: html }, ...files], gzipOf);
}

/** The scripts of ours that a page names, as files of dist/. The build leaves out quotes that HTML does not need. */
export function ownScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]* src="?\/?([^":>\s]+\.js)/g)].map(([, file = '']) => file);
}
