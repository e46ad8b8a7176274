import type { OfflineWords } from '../offline';

export const offline: OfflineWords = {
  offline: 'Microsoft 365 ist nicht erreichbar. Versuchen Sie es noch einmal, wenn Sie online sind.',
};
