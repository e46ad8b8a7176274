import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { languages } from '../../../src/text/language';
import { type Files, filesIn } from '../../../tools/configure/release-files';
import { buildHandbook } from '../../../tools/release/build-handbook';
import { packageFolders } from '../../../tools/release/bundled-packages';

const root = resolve(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'syfte-handbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files: Files = new Map();
let pages: ReadonlyMap<string, Document> = new Map();
beforeAll(() => {
  buildHandbook(root, join(folder, 'docs'));
  files = filesIn(join(folder, 'docs'));
  const html = [...files].filter(([path]) => path.endsWith('.html'));
  const page = (bytes: Uint8Array) => new JSDOM(new TextDecoder().decode(bytes)).window.document;
  pages = new Map(html.map(([path, bytes]) => [path, page(bytes)]));
}, 120_000);

/** Every address that a page names. */
function addresses(document: Document): readonly string[] {
  return ['href', 'src', 'srcset', 'action'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
}

const isElsewhere = (address: string) => /^(?:https?|mailto):/.test(address);

/** Where an address of a page leads within the handbook. */
function target(page: string, address: string): { readonly path: string; readonly id: string } {
  const [file = '', id = ''] = address.split('#');
  return { path: file === '' ? page : posix.join(posix.dirname(page), file), id: decodeURIComponent(id) };
}

describe('the handbook', () => {
  it('has no dead link and no dead anchor', () => {
    const dead = [...pages].flatMap(([page, document]) =>
      addresses(document)
        .filter((address) => !isElsewhere(address))
        .filter((address) => {
          const { path, id } = target(page, address);
          return !files.has(path) || (id !== '' && !pages.get(path)?.getElementById(id));
        })
        .map((address) => `${page}: ${address}`),
    );
    expect(dead).toEqual([]);
  });

  it('loads nothing from anywhere else, and its pages run no script but where one searches', () => {
    const loaded = [...pages].flatMap(([page, document]) =>
      [...document.querySelectorAll('script, link, img, source, iframe')]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => isElsewhere(address) || (/\.js$/.test(address) && page !== 'search.html')),
    );
    expect(loaded).toEqual([]);
    expect(new TextDecoder().decode(files.get('handbook.css'))).not.toMatch(/url\(|@import/);
  });

  it('leads from its first page to every other', () => {
    const seen = new Set(['index.html', 'search.html']);
    for (const page of seen)
      for (const address of addresses(pages.get(page) ?? new JSDOM('').window.document)) {
        const { path } = target(page, address);
        if (!isElsewhere(address) && pages.has(path)) seen.add(path);
      }
    expect([...pages.keys()].filter((page) => !seen.has(page))).toEqual([]);
  });

  it('says its version and its language on every page', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const without = [...pages].filter(
      ([, document]) =>
        document.querySelector('.version')?.textContent !== version ||
        document.documentElement.lang.length !== 2,
    );
    expect(without.map(([page]) => page)).toEqual([]);
  });

  it('has each role’s path on one page', () => {
    const [, ...rows] = pages.get('index.html')?.querySelectorAll('main tr') ?? [];
    const starts = rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? '');
    expect(starts).toHaveLength(6);
    expect(starts.map((start) => pages.get(start)?.querySelectorAll('main ol a').length ?? 0)).not.toContain(
      0,
    );
  });

  it.each(
    (['organizer', 'attendee'] as const).flatMap((role) =>
      languages.filter((language) => language !== 'en').map((language) => [role, language] as const),
    ),
  )('has the %s’s path in %s: the same steps, in that language', (role, language) => {
    const steps = (page: string) =>
      [...(pages.get(page)?.querySelectorAll('main ol a') ?? [])].map((link) => link.getAttribute('href'));
    const english = steps(`paths/${role}.html`);
    expect(english.length).toBeGreaterThan(2);
    expect(steps(`paths/${role}.${language}.html`)).toEqual(
      english.map((href) => href?.replace('.html', `.${language}.html`)),
    );
  });

  it('tells a release what is in its script', () => {
    const map = readFileSync(join(folder, 'docs-script/search.js.map'), 'utf8');
    expect(packageFolders(map)).toEqual(['node_modules/minisearch']);
  });
});
