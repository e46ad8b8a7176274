import type { PageWords } from '../page';

export const page: PageWords = {
  myMeetings: 'Mes réunions',
  more: 'Plus',
  appearance: 'Apparence',
  light: 'Clair',
  dark: 'Sombre',
  automatic: 'Automatique',
};
