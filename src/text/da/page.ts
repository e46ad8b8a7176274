import type { PageWords } from '../page';

export const page: PageWords = {
  myMeetings: 'Mine møder',
  more: 'Mere',
  appearance: 'Udseende',
  light: 'Lyst',
  dark: 'Mørkt',
  automatic: 'Automatisk',
};
