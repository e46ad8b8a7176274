import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/text/language';

/**
 * Holds for every area of words. A file of `src/text` is found by itself: it exports functions named `…Words` from a language
 * to its words, and, where a client has a limit, `…Limits` with the longest length by key.
 */
const folder = join(__dirname, '../../src/text');
/** The words themselves stand in a folder a language; of each template there is only what it has to say. */
const elsewhere = /^(?:[a-z]{2}|templates)\/(?!templates-words)/;
/** Files that speak of words and have none. */
const wordless = /^(?:language|areas?|all-languages|phrases|carried|[a-z-]+-words)\.ts$/;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replace(/\\/g, '/'))
  .filter((file) => file.endsWith('.ts') && !elsewhere.test(file) && !wordless.test(file));

type Exports = Readonly<Record<string, unknown>>;
type WordsOf = (language: string) => object;

const load = (file: string): Exports => require(join(folder, file)) as Exports;
const isWordsOf = (name: string, value: unknown): value is WordsOf =>
  typeof value === 'function' && /Words$/.test(name);

const areas = files.flatMap((file) =>
  Object.entries(load(file)).flatMap(([name, value]) =>
    isWordsOf(name, value)
      ? [{ area: `${relative('.', file)}: ${name}`, wordsOf: value, exported: load(file) }]
      : [],
  ),
);

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

it('every file of words has a function of a language', () => {
  const found = new Set(areas.map(({ area }) => area.split(':')[0]));
  expect(files.filter((file) => !found.has(file))).toEqual([]);
  expect(areas.length).toBeGreaterThan(3);
});

describe.each(areas)('$area', ({ wordsOf, exported }) => {
  const [english, ...others] = languages.map((language) => leaves(wordsOf(language)));
  const shape = (words: typeof english) => words?.map(([path, leaf]) => `${path}: ${typeof leaf}`).sort();

  it('says the same things in every language', () => {
    for (const words of others) expect(shape(words)).toEqual(shape(english));
  });

  it.each(languages)('has nothing empty, untrimmed or doubled in %s', (language) => {
    const wrong = leaves(wordsOf(language)).filter(([, leaf]) => {
      const text = textOf(leaf);
      if (typeof leaf === 'function' && text === null) return false;
      if (typeof text !== 'string') return typeof text !== 'number' && typeof text !== 'boolean';
      return text.trim() === '' || untidy.test(text);
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('is translated', () => {
    const same = (words: typeof english) =>
      english?.filter(([path, leaf]) =>
        words?.some(([other, there]) => other === path && textOf(there) === textOf(leaf)),
      ) ?? [];
    // Names, words that both languages have, and titles of sources may be equal, sentences may not.
    const sentences = others
      .flatMap(same)
      .filter(([path, leaf]) => !/\bsource\b/.test(path) && String(textOf(leaf) ?? '').split(' ').length > 3);
    expect(sentences.map(([path]) => path)).toEqual([]);
  });

  it('keeps the limits of the clients', () => {
    const limits = Object.entries(exported).find(([name]) => /Limits$/.test(name))?.[1] ?? {};
    for (const [path, longest] of Object.entries(limits)) {
      for (const language of languages) {
        const text = textOf(leaves(wordsOf(language)).find(([known]) => known === path)?.[1]);
        expect(String(text ?? '').length).toBeGreaterThan(0);
        expect(String(text).length).toBeLessThanOrEqual(Number(longest));
      }
    }
  });
});
