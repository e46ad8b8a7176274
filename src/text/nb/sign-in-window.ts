import type { SignInWindowWords } from '../sign-in-window-words';

export const signInWindow: SignInWindowWords = {
  title: 'Logg på Microsoft 365',
  why: 'Syfte må vite hvilken kalender som er din. Microsoft spør i et eget vindu.',
  goOn: 'Fortsett',
  waiting: 'Logg på i vinduet som er åpnet. Dette lukkes av seg selv.',
  nobodyWaits: 'Dette vinduet trengs ikke lenger. Lukk det, og prøv på nytt i Outlook.',
};
