import type { SignInWindowWords } from '../sign-in-window-words';

export const signInWindow: SignInWindowWords = {
  title: 'Se connecter à Microsoft 365',
  why: 'Syfte doit savoir quel calendrier est le vôtre. Microsoft le demande dans une fenêtre à part.',
  goOn: 'Continuer',
  waiting: 'Connectez-vous dans la fenêtre qui s’est ouverte. Celle-ci se ferme toute seule.',
  nobodyWaits: 'Plus rien n’attend cette fenêtre. Fermez-la et réessayez dans Outlook.',
};
