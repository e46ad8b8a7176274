import type { UnloadedWords } from '../unloaded-words';

export const unloaded: UnloadedWords = {
  text: 'Siden kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
  tryAgain: 'Prøv igen',
};
