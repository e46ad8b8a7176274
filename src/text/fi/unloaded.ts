import type { UnloadedWords } from '../unloaded-words';

export const unloaded: UnloadedWords = {
  text: 'Sivua ei voitu ladata. Tarkista yhteys ja yritä uudelleen.',
  tryAgain: 'Yritä uudelleen',
};
