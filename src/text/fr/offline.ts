import type { OfflineWords } from '../offline';

export const offline: OfflineWords = {
  offline: 'Microsoft 365 est injoignable. Réessayez quand vous serez en ligne.',
};
