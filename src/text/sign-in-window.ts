import { signInWindow as da } from './da/sign-in-window';
import { signInWindow as de } from './de/sign-in-window';
import { signInWindow as en } from './en/sign-in-window';
import { signInWindow as es } from './es/sign-in-window';
import { signInWindow as fi } from './fi/sign-in-window';
import { signInWindow as fr } from './fr/sign-in-window';
import type { Language } from './language';
import { signInWindow as nb } from './nb/sign-in-window';
import type { SignInWindowWords } from './sign-in-window-words';
import { signInWindow as sv } from './sv/sign-in-window';

export type { SignInWindowWords } from './sign-in-window-words';

const words: Readonly<Record<Language, SignInWindowWords>> = { en, sv, da, nb, de, fi, fr, es };

export function signInWindowWords(language: Language): SignInWindowWords {
  return words[language];
}
