import { rootPage as en } from './en/root-page';
import type { Language } from './language';
import type { RootPageWords } from './root-page-words';
import { rootPage as sv } from './sv/root-page';

export type { RootPageWords } from './root-page-words';

const words: Readonly<Record<Language, RootPageWords>> = { en, sv };

export function rootPageWords(language: Language): RootPageWords {
  return words[language];
}
