import type { PageWords } from '../page';

export const page: PageWords = {
  myMeetings: 'Meine Besprechungen',
  more: 'Mehr',
  appearance: 'Darstellung',
  light: 'Hell',
  dark: 'Dunkel',
  automatic: 'Automatisch',
};
