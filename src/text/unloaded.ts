import { unloaded as da } from './da/unloaded';
import { unloaded as de } from './de/unloaded';
import { unloaded as en } from './en/unloaded';
import { unloaded as es } from './es/unloaded';
import { unloaded as fi } from './fi/unloaded';
import { unloaded as fr } from './fr/unloaded';
import type { Language } from './language';
import { unloaded as nb } from './nb/unloaded';
import { unloaded as sv } from './sv/unloaded';
import type { UnloadedWords } from './unloaded-words';

const words: Readonly<Record<Language, UnloadedWords>> = { en, sv, da, nb, de, fi, fr, es };

export function unloadedWords(language: Language): UnloadedWords {
  return words[language];
}
