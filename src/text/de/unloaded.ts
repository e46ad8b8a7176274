import type { UnloadedWords } from '../unloaded-words';

export const unloaded: UnloadedWords = {
  text: 'Die Seite konnte nicht geladen werden. Prüfe die Verbindung und versuche es noch einmal.',
  tryAgain: 'Noch einmal versuchen',
};
