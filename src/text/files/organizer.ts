import type { WordFile } from './word-file';

/** Words of what stands in the organizer's pane before anything is opened. */
export const organizerFile: WordFile = {
  en: () => import(/* webpackChunkName: "organizer.en" */ '../en/pages/organizer'),
  sv: () => import(/* webpackChunkName: "organizer.sv" */ '../sv/pages/organizer'),
};
