import type { Language } from './language';

/** The small menu at the bottom of every pane, with the choice of colours in it. */
export interface AppearanceWords {
  /** The button that opens the menu. */
  readonly more: string;
  readonly appearance: string;
  readonly light: string;
  readonly dark: string;
  readonly automatic: string;
}

const en: AppearanceWords = {
  more: 'More',
  appearance: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  automatic: 'Automatic',
};

const sv: AppearanceWords = {
  more: 'Mer',
  appearance: 'Utseende',
  light: 'Ljust',
  dark: 'Mörkt',
  automatic: 'Automatiskt',
};

export function appearanceWords(language: Language): AppearanceWords {
  return language === 'sv' ? sv : en;
}
