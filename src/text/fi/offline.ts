import type { OfflineWords } from '../offline';

export const offline: OfflineWords = {
  offline: 'Microsoft 365:een ei saada yhteyttä. Yritä uudelleen, kun olet verkossa.',
};
