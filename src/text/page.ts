import { area } from './area';

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

export const pageWords = area<PageWords>('page');
