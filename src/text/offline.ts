import type { Language } from './language';

/** For when nothing is reached: of what can go wrong with Microsoft 365 the one sentence that has to be there already. */
export interface OfflineWords {
  readonly offline: string;
}

const en: OfflineWords = { offline: 'Microsoft 365 cannot be reached. Try again when you are online.' };

const sv: OfflineWords = {
  offline: 'Det går inte att nå Microsoft 365. Försök igen när du är uppkopplad.',
};

export function offlineWords(language: Language): OfflineWords {
  return language === 'sv' ? sv : en;
}
