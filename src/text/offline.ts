import { area } from './area';

/** For when nothing is reached: of what can go wrong with Microsoft 365 the one sentence that has to be there already. */
export interface OfflineWords {
  readonly offline: string;
}

export const offlineWords = area<OfflineWords>('offline');
