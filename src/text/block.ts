import type { BlockWords } from './block-words';
import { block as da } from './da/block';
import { block as de } from './de/block';
import { block as en } from './en/block';
import { block as es } from './es/block';
import { block as fi } from './fi/block';
import { block as fr } from './fr/block';
import { type Language, languages } from './language';
import { block as nb } from './nb/block';
import { block as sv } from './sv/block';

export type { BlockWords } from './block-words';

const words: Readonly<Record<Language, BlockWords>> = { en, sv, da, nb, de, fi, fr, es };

/** First and last lines of blocks written by earlier versions, beside those above. */
export const formerLines: Readonly<Record<'firstLine' | 'lastLine', readonly string[]>> = {
  firstLine: [],
  lastLine: ['Slut på agendan · Syfte'],
};

/** The words in one language. */
export function blockWords(language: Language): BlockWords {
  return words[language];
}

/** The words of every language, for readers that cannot know which one a block was written in. */
export function blockWordsOfAll(): readonly (BlockWords & { readonly language: Language })[] {
  return languages.map((language) => ({ ...words[language], language }));
}

/** The length of a topic, the same in both languages; '' while nobody said. */
export function topicMinutes(minutes: number | null): string {
  return minutes === null ? '' : `${minutes} min`;
}
