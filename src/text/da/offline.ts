import type { OfflineWords } from '../offline';

export const offline: OfflineWords = {
  offline: 'Der er ikke forbindelse til Microsoft 365. Prøv igen, når du er online.',
};
