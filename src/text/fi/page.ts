import type { PageWords } from '../page';

export const page: PageWords = {
  myMeetings: 'Omat kokoukset',
  more: 'Lisää toimintoja',
  appearance: 'Ulkoasu',
  light: 'Vaalea',
  dark: 'Tumma',
  automatic: 'Automaattinen',
};
