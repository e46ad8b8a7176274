import type { UnloadedWords } from '../unloaded-words';

export const unloaded: UnloadedWords = {
  text: 'La page n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  tryAgain: 'Réessayer',
};
