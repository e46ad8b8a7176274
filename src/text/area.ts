import type { Language } from './language';

/** Words by the name of their area, as the folder of a language names them (src/text/<language>/index.ts). */
export type WordsByArea = Readonly<Record<string, unknown>>;

const known = new Map<Language, WordsByArea>();
let own: Language | null = null;

/** Adds words of a language to those that are there: of the page's own, and of the language of an invite once that is known to be another. */
export function addWords(language: Language, words: WordsByArea): void {
  known.set(language, { ...known.get(language), ...words });
}

/** Sets what the page speaks: its words stand in for those of a language that are not there. */
export function speak(language: Language): void {
  own = language;
}

/** What the page speaks; null where nobody said, as in tests and tools, which have the words of all languages. */
export function spoken(): Language | null {
  return own;
}

/** Whether the words of an area are there in a language. */
export function hasWords(language: Language, name: string): boolean {
  return known.get(language)?.[name] !== undefined;
}

/**
 * The words of an area by language (docs/decisions/0025-one-language-per-page.md). While those of a language are not there it gives the page's
 * own; throws where there are none at all, which is a page that draws a part before its words.
 */
export function area<Words>(name: string): (language: Language) => Words {
  return (language) => {
    const words = known.get(language)?.[name] ?? (own && known.get(own)?.[name]) ?? ofAny(name);
    if (words === undefined)
      throw new Error(`The words of ${name} are not there, in ${language} or any language.`);
    return words as Words;
  };
}

function ofAny(name: string): unknown {
  return [...known.values()].map((words) => words[name]).find((words) => words !== undefined);
}
