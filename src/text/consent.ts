import type { ConsentWords } from './consent-words';
import { consent as da } from './da/consent';
import { consent as de } from './de/consent';
import { consent as en } from './en/consent';
import { consent as es } from './es/consent';
import { consent as fi } from './fi/consent';
import { consent as fr } from './fr/consent';
import type { Language } from './language';
import { consent as nb } from './nb/consent';
import { consent as sv } from './sv/consent';

export type { ConsentWords } from './consent-words';

const words: Readonly<Record<Language, ConsentWords>> = { en, sv, da, nb, de, fi, fr, es };

export function consentWords(language: Language): ConsentWords {
  return words[language];
}
