import type { SignInWindowWords } from '../sign-in-window-words';

export const signInWindow: SignInWindowWords = {
  title: 'Iniciar sesión en Microsoft 365',
  why: 'Syfte necesita saber qué calendario es el tuyo. Microsoft lo pregunta en otra ventana.',
  goOn: 'Continuar',
  waiting: 'Inicia sesión en la ventana que se ha abierto. Esta se cierra sola.',
  nobodyWaits: 'Ya nada espera a esta ventana. Ciérrala e inténtalo de nuevo en Outlook.',
};
