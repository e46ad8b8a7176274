import type { UnloadedWords } from '../unloaded-words';

export const unloaded: UnloadedWords = {
  text: 'This page could not be loaded. Check your connection and try again.',
  tryAgain: 'Try again',
};
