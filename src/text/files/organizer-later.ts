import type { WordFile } from './word-file';

/** Words of what the organizer's pane opens. */
export const organizerLaterFile: WordFile = {
  en: () => import(/* webpackChunkName: "organizer-later.en" */ '../en/pages/organizer-later'),
  sv: () => import(/* webpackChunkName: "organizer-later.sv" */ '../sv/pages/organizer-later'),
};
