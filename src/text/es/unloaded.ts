import type { UnloadedWords } from '../unloaded-words';

export const unloaded: UnloadedWords = {
  text: 'No se ha podido cargar la página. Comprueba la conexión y vuelve a intentarlo.',
  tryAgain: 'Reintentar',
};
