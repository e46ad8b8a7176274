import type { PageWords } from '../page';

export const page: PageWords = {
  myMeetings: 'My meetings',
  more: 'More',
  appearance: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  automatic: 'Automatic',
};
