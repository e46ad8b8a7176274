import type { OfflineWords } from '../offline';

export const offline: OfflineWords = {
  offline: 'Det går inte att nå Microsoft 365. Försök igen när du är uppkopplad.',
};
