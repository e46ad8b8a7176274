import type { Language } from './language';

/** What stands at the bottom of every pane: the way to My meetings, and a small menu with the choice of colours in it. */
export interface PageWords {
  readonly myMeetings: string;
  /** The button that opens the menu. */
  readonly more: string;
  readonly appearance: string;
  readonly light: string;
  readonly dark: string;
  readonly automatic: string;
}

const en: PageWords = {
  myMeetings: 'My meetings',
  more: 'More',
  appearance: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  automatic: 'Automatic',
};

const sv: PageWords = {
  myMeetings: 'Mina möten',
  more: 'Mer',
  appearance: 'Utseende',
  light: 'Ljust',
  dark: 'Mörkt',
  automatic: 'Automatiskt',
};

export function pageWords(language: Language): PageWords {
  return language === 'sv' ? sv : en;
}
