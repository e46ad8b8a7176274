import type { SignInWindowWords } from '../sign-in-window-words';

export const signInWindow: SignInWindowWords = {
  title: 'Logga in i Microsoft 365',
  why: 'Syfte behöver veta vilken kalender som är din. Microsoft frågar i ett eget fönster.',
  goOn: 'Fortsätt',
  waiting: 'Logga in i fönstret som har öppnats. Det här stängs av sig självt.',
  nobodyWaits: 'Fönstret behövs inte längre. Stäng det och försök igen i Outlook.',
};
