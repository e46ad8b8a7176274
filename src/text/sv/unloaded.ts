import type { UnloadedWords } from '../unloaded-words';

export const unloaded: UnloadedWords = {
  text: 'Sidan gick inte att hämta. Kontrollera uppkopplingen och försök igen.',
  tryAgain: 'Försök igen',
};
