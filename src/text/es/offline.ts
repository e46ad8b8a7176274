import type { OfflineWords } from '../offline';

export const offline: OfflineWords = {
  offline: 'No se puede acceder a Microsoft 365. Inténtalo de nuevo cuando tengas conexión.',
};
