import type { OfflineWords } from '../offline';

export const offline: OfflineWords = {
  offline: 'Microsoft 365 cannot be reached. Try again when you are online.',
};
