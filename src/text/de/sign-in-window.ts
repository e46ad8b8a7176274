import type { SignInWindowWords } from '../sign-in-window-words';

export const signInWindow: SignInWindowWords = {
  title: 'Bei Microsoft 365 anmelden',
  why: 'Syfte muss wissen, welcher Kalender Ihrer ist. Microsoft fragt in einem eigenen Fenster danach.',
  goOn: 'Weiter',
  waiting: 'Melden Sie sich in dem Fenster an, das sich geöffnet hat. Dieses schließt sich von selbst.',
  nobodyWaits:
    'Dieses Fenster wird nicht mehr gebraucht. Schließen Sie es und versuchen Sie es in Outlook noch einmal.',
};
