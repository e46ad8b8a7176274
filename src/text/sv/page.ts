import type { PageWords } from '../page';

export const page: PageWords = {
  myMeetings: 'Mina möten',
  more: 'Mer',
  appearance: 'Utseende',
  light: 'Ljust',
  dark: 'Mörkt',
  automatic: 'Automatiskt',
};
