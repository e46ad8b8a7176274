import { rootPage as da } from './da/root-page';
import { rootPage as de } from './de/root-page';
import { rootPage as en } from './en/root-page';
import { rootPage as es } from './es/root-page';
import { rootPage as fi } from './fi/root-page';
import { rootPage as fr } from './fr/root-page';
import type { Language } from './language';
import { rootPage as nb } from './nb/root-page';
import type { RootPageWords } from './root-page-words';
import { rootPage as sv } from './sv/root-page';

export type { RootPageWords } from './root-page-words';

const words: Readonly<Record<Language, RootPageWords>> = { en, sv, da, nb, de, fi, fr, es };

export function rootPageWords(language: Language): RootPageWords {
  return words[language];
}
