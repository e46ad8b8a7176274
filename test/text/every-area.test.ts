import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/text/language';

/**
 * Holds for every area of words in every language that has a folder, switched on or not yet. A file of `src/text/<language>` is found by itself;
 * English says what there is to say. Where a client has a limit, `src/text/<area>.ts` exports `…Limits` with the longest length by key.
 */
const folder = join(__dirname, '../../src/text');
const folders = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name));
/** Files that put together what others have, or help to: a language's own lists and plurals. */
const wordless = ['index.ts', 'phrases.ts', 'templates.ts'];

/** What a page loads together: names of areas, and no words (words-of-pages.test.ts). */
const isOfPages = (file: string) => file.startsWith('pages/');

const filesOf = (language: string) =>
  readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => file.endsWith('.ts') && !wordless.includes(file) && !isOfPages(file));

const files = filesOf('en');

type Exports = Readonly<Record<string, unknown>>;
const load = (...path: readonly string[]): Exports => require(join(folder, ...path)) as Exports;

/** Every sentence or phrase with the path to it; a function is called with samples of what it may interpolate. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const samples = [
  2,
  'Anna Ek',
  true,
  ['what', 'owner'],
  ['image', 'join-link'],
  new Date(Date.UTC(2026, 11, 1)),
  { name: 'Anna Ek', address: '' },
];

const untidy = /^\s|\s$| {2}|undefined|\bnull\b/;

/**
 * What a function says for the first arguments that it takes, a tidy sentence where there is one, for a sample of the wrong kind can
 * look untidy; null when it takes none of the samples: then its own test judges it.
 */
function saidBy(phrase: (...args: readonly unknown[]) => unknown): string | null {
  const kinds = samples.flatMap((first) => samples.map((second) => [first, second, second, second]));
  const said = kinds.flatMap((args) => {
    try {
      const text = phrase(...args);
      return typeof text === 'string' && !/undefined|\[object|NaN/.test(text) ? [text] : [];
    } catch {
      return [];
    }
  });
  return said.find((text) => text !== '' && !untidy.test(text)) ?? said[0] ?? null;
}

const textOf = (leaf: unknown) => (typeof leaf === 'function' ? saidBy(leaf as () => unknown) : leaf);

it.each(languages)('%s, which is switched on, has every area', (language) => {
  expect(filesOf(language)).toEqual(expect.arrayContaining([...files]));
});

it.each(folders)('%s has no area that English has not', (language) => {
  expect(files).toEqual(expect.arrayContaining([...filesOf(language)]));
});

const others = folders.filter((language) => language !== 'en');
const translated = others.flatMap((language) => filesOf(language).map((file) => ({ language, file })));

describe.each([...files.map((file) => ({ language: 'en', file })), ...translated])(
  '$file in $language',
  ({ language, file }) => {
    const words = leaves(load(language, file));

    it('has nothing empty, untrimmed or doubled', () => {
      const wrong = words.filter(([, leaf]) => {
        const text = textOf(leaf);
        if (typeof leaf === 'function' && text === null) return false;
        if (typeof text !== 'string') return typeof text !== 'number' && typeof text !== 'boolean';
        return text.trim() === '' || untidy.test(text);
      });
      expect(wrong.map(([path]) => path)).toEqual([]);
    });

    it('keeps the limits of the clients', () => {
      const area = join(folder, file);
      const exported = existsSync(area) ? Object.entries(load(file)) : [];
      const limits = exported.find(([name]) => /Limits$/.test(name))?.[1] ?? {};
      for (const [key, longest] of Object.entries(limits)) {
        const text = String(textOf(words.find(([path]) => path.endsWith(`.${key}`))?.[1]) ?? '');
        expect(text).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(Number(longest));
      }
    });
  },
);

describe.each(translated)('$file in $language beside English', ({ language, file }) => {
  const english = leaves(load('en', file));
  const words = leaves(load(language, file));
  const shape = (all: typeof english) => all.map(([path, leaf]) => `${path}: ${typeof leaf}`).sort();

  it('says the same things', () => {
    expect(shape(words)).toEqual(shape(english));
  });

  it('is translated', () => {
    const there = new Map(words);
    // Names, words that both languages have, and titles of sources may be equal, sentences may not.
    const same = english.filter(
      ([path, leaf]) =>
        !/\bsource\b/.test(path) &&
        String(textOf(leaf) ?? '').split(' ').length > 3 &&
        textOf(there.get(path)) === textOf(leaf),
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });
});
