import type { Language } from './language';

/**
 * One area of words: called with a language it gives them. A page adds the words of the language that it speaks, from `src/text/<language>`
 * (docs/decisions/0025-one-language-per-page.md), and those of the language of an invite once that is known to be another.
 */
export interface Area<Words> {
  /** The words in this language; while they are not there, those that came first, which are the reader's own. Throws where there are none at all. */
  (language: Language): Words;
  readonly add: (language: Language, words: Words) => void;
}

export function area<Words>(): Area<Words> {
  const known = new Map<Language, Words>();
  const wordsOf = (language: Language) => {
    const words = known.get(language) ?? known.values().next().value;
    if (words === undefined) throw new Error(`No words were added yet, in ${language} or another language.`);
    return words;
  };
  const add = (language: Language, words: Words) => {
    known.set(language, words);
  };
  return Object.assign(wordsOf, { add });
}
