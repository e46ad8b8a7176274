import type { UnloadedWords } from '../unloaded-words';

export const unloaded: UnloadedWords = {
  text: 'Siden kunne ikke lastes inn. Sjekk forbindelsen og prøv igjen.',
  tryAgain: 'Prøv igjen',
};
