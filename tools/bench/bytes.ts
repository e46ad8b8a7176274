import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Prints what each page of dist/ loads of ours before anybody clicks: files, bytes, gzip. office.js comes on top, from Microsoft. */
export function benchBytes(print: (line: string) => void = console.log): void {
  const dist = join(resolve(__dirname, '../..'), 'dist');
  print('First load');
  for (const page of readdirSync(dist).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(dist, page), 'utf8');
    const all = [html, ...ownScripts(html).map((file) => readFileSync(join(dist, file), 'utf8'))];
    const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const gzip = all.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    print(`  ${page}: ${all.length} files, ${bytes} bytes, ${gzip} gzip`);
  }
}

/** The scripts of ours that a page names, as files of dist/. The build leaves out quotes that HTML does not need. */
export function ownScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]* src="?\/?([^":>\s]+\.js)/g)].map(([, file = '']) => file);
}
