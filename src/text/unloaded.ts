import { unloaded as en } from './en/unloaded';
import type { Language } from './language';
import { unloaded as sv } from './sv/unloaded';
import type { UnloadedWords } from './unloaded-words';

const words: Readonly<Record<Language, UnloadedWords>> = { en, sv };

export function unloadedWords(language: Language): UnloadedWords {
  return words[language];
}
