import type { ConsentWords } from './consent-words';
import { consent as en } from './en/consent';
import type { Language } from './language';
import { consent as sv } from './sv/consent';

export type { ConsentWords } from './consent-words';

const words: Readonly<Record<Language, ConsentWords>> = { en, sv };

export function consentWords(language: Language): ConsentWords {
  return words[language];
}
