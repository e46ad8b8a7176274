import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page of a built site loads of ours before anybody clicks. office.js comes on top, from Microsoft. */
export function firstLoad(dist: string, page: string): { files: number; bytes: number; gzip: number } {
  const html = readFileSync(join(dist, page), 'utf8');
  const all = [html, ...ownScripts(html).map((file) => readFileSync(join(dist, file), 'utf8'))];
  const sum = (sizeOf: (text: string) => number) => all.reduce((total, text) => total + sizeOf(text), 0);
  return {
    files: all.length,
    bytes: sum((text) => Buffer.byteLength(text)),
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
  };
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
