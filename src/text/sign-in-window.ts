import type { Language } from './language';

/** The window between a pane in a frame of Outlook's and the sign-in service. */
export interface SignInWindowWords {
  readonly title: string;
  readonly why: string;
  readonly goOn: string;
  /** The sign-in service is in a window in front of this one. */
  readonly waiting: string;
  /** The pane that opened this window is gone, or never was. */
  readonly nobodyWaits: string;
}

const en: SignInWindowWords = {
  title: 'Sign in to Microsoft 365',
  why: 'Syfte needs to know which calendar is yours. Microsoft asks in a window of its own.',
  goOn: 'Continue',
  waiting: 'Sign in in the window that has opened. This one closes by itself.',
  nobodyWaits: 'Nothing is waiting for this window any more. Close it and try again in Outlook.',
};

const sv: SignInWindowWords = {
  title: 'Logga in i Microsoft 365',
  why: 'Syfte behöver veta vilken kalender som är din. Microsoft frågar i ett eget fönster.',
  goOn: 'Fortsätt',
  waiting: 'Logga in i fönstret som har öppnats. Det här stängs av sig självt.',
  nobodyWaits: 'Fönstret behövs inte längre. Stäng det och försök igen i Outlook.',
};

export function signInWindowWords(language: Language): SignInWindowWords {
  return language === 'sv' ? sv : en;
}
