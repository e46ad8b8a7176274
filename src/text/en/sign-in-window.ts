import type { SignInWindowWords } from '../sign-in-window-words';

export const signInWindow: SignInWindowWords = {
  title: 'Sign in to Microsoft 365',
  why: 'Syfte needs to know which calendar is yours. Microsoft asks in a window of its own.',
  goOn: 'Continue',
  waiting: 'Sign in in the window that has opened. This one closes by itself.',
  nobodyWaits: 'Nothing is waiting for this window any more. Close it and try again in Outlook.',
};
