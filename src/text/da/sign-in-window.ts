import type { SignInWindowWords } from '../sign-in-window-words';

export const signInWindow: SignInWindowWords = {
  title: 'Log på Microsoft 365',
  why: 'Syfte skal vide, hvilken kalender der er din. Microsoft spørger i sit eget vindue.',
  goOn: 'Fortsæt',
  waiting: 'Log på i det vindue, der er åbnet. Dette lukker af sig selv.',
  nobodyWaits: 'Der er ikke længere brug for dette vindue. Luk det, og prøv igen i Outlook.',
};
