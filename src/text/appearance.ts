import type { Language } from './language';

/** The choice of colours at the bottom of every pane. */
export interface AppearanceWords {
  readonly appearance: string;
  readonly light: string;
  readonly dark: string;
  readonly automatic: string;
}

const en: AppearanceWords = {
  appearance: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  automatic: 'Automatic',
};

const sv: AppearanceWords = {
  appearance: 'Utseende',
  light: 'Ljust',
  dark: 'Mörkt',
  automatic: 'Automatiskt',
};

export function appearanceWords(language: Language): AppearanceWords {
  return language === 'sv' ? sv : en;
}
