import type { PageWords } from '../page';

export const page: PageWords = {
  myMeetings: 'Mis reuniones',
  more: 'Más',
  appearance: 'Apariencia',
  light: 'Claro',
  dark: 'Oscuro',
  automatic: 'Automático',
};
