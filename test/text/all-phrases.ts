import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/text/language';

/** A sentence or phrase of a language. */
export interface PhraseOfALanguage {
  /** Area and path in it: `organizerPane.goalHint`. */
  readonly key: string;
  /** All that it says for samples of what it may interpolate, each figure among them being `figure`. */
  readonly say: (figure: number) => readonly string[];
}

const folder = join(__dirname, '../../src/text');

function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** Whatever is asked of it is this figure; nothing of a list, and no choice among words. */
const allOf = (figure: number) =>
  new Proxy({}, { get: (_, key) => (typeof key === 'string' ? figure : undefined) });

function said(leaf: unknown, figure: number): readonly string[] {
  if (typeof leaf === 'string') return [leaf];
  if (typeof leaf !== 'function') return [];
  const samples = [figure, allOf(figure), ['Anna Ek'], 'Anna Ek', true];
  const answers = samples.flatMap((first) => {
    try {
      const text: unknown = leaf(first, figure, figure);
      return typeof text === 'string' && !/undefined|NaN|\[object/.test(text) ? [text] : [];
    } catch {
      // It takes something else.
      return [];
    }
  });
  return [...new Set(answers)];
}

/** Everything that a language says: its files in `src/text/<language>`, without the lists of what pages load. */
export function allPhrases(language: Language): readonly PhraseOfALanguage[] {
  return readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.startsWith('pages/'))
    .flatMap((file) => leaves(require(join(folder, language, file))))
    .map(([key, leaf]) => ({ key, say: (figure) => said(leaf, figure) }));
}
