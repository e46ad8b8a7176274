import type { PageWords } from '../page';

export const page: PageWords = {
  myMeetings: 'Mine møter',
  more: 'Mer',
  appearance: 'Utseende',
  light: 'Lyst',
  dark: 'Mørkt',
  automatic: 'Automatisk',
};
