import type { OfflineWords } from '../offline';

export const offline: OfflineWords = {
  offline: 'Det er ikke forbindelse med Microsoft 365. Prøv på nytt når du er på nett.',
};
