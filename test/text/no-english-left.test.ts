import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const folder = join(__dirname, '../../src/text');
const languages = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name) && name !== 'en');
const filesOf = (language: string) =>
  readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => file.endsWith('.ts') && existsSync(join(folder, 'en', file)))
    // What is loaded together, and no words of its own.
    .filter((file) => file !== 'index.ts' && !file.startsWith('pages/'));

/** What may be said as English says it, each with why. Of a language alone, below. */
const everywhere: Readonly<Record<string, string>> = {
  min: 'the unit',
  '1 min': 'the unit',
  Agenda: 'the word on the ribbon, in all of them',
  'Agenda · Syfte': 'the same, with the product',
};

const shared: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  da: { Start: 'start is Danish', Stop: 'stop is Danish', Drop: 'imperative of droppe' },
  de: {
    April: 'a month',
    August: 'a month',
    September: 'a month',
    November: 'a month',
    'Optional.': 'optional is German, and Outlook’s own word',
  },
  fr: { Minutes: 'les minutes' },
  nb: { Start: 'start is Norwegian' },
};

type Phrase = (...args: readonly unknown[]) => unknown;

/** A sentence with '1' for whatever it takes; none where it takes no such thing. */
function said(phrase: Phrase): readonly string[] {
  try {
    const text = phrase('1', '1', '1');
    return typeof text === 'string' && !/undefined|NaN|\[object/.test(text) ? [text] : [];
  } catch {
    return [];
  }
}

function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return said(value as Phrase).map((text) => [path, text] as const);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

describe.each(languages)('in %s', (language) => {
  it('a word that both have is one that is said', () => {
    const said = new Set(
      filesOf(language).flatMap((file) =>
        leaves(require(join(folder, language, file))).map(([, text]) => text),
      ),
    );
    expect(Object.keys(shared[language] ?? {}).filter((text) => !said.has(text))).toEqual([]);
  });

  it.each(filesOf(language))('%s says nothing as English does but for the words that both have', (file) => {
    const english = new Map(leaves(require(join(folder, 'en', file))));
    const same = leaves(require(join(folder, language, file))).filter(
      ([path, text]) =>
        english.get(path) === text &&
        /\p{L}/u.test(text) &&
        !/\bsource\b/.test(path) &&
        everywhere[text] === undefined &&
        shared[language]?.[text] === undefined,
    );
    expect(same).toEqual([]);
  });
});
