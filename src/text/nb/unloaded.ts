import type { UnloadedWords } from '../unloaded-words';

export const unloaded: UnloadedWords = {
  text: 'Siden kunne ikke lastes. Sjekk tilkoblingen og prøv på nytt.',
  tryAgain: 'Prøv på nytt',
};
