import { signInWindow as en } from './en/sign-in-window';
import type { Language } from './language';
import type { SignInWindowWords } from './sign-in-window-words';
import { signInWindow as sv } from './sv/sign-in-window';

export type { SignInWindowWords } from './sign-in-window-words';

const words: Readonly<Record<Language, SignInWindowWords>> = { en, sv };

export function signInWindowWords(language: Language): SignInWindowWords {
  return words[language];
}
