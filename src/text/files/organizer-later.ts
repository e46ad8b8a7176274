import type { WordFile } from './word-file';

/** Words of what the organizer's pane opens. */
export const organizerLaterFile: WordFile = {
  en: () => import('../en/pages/organizer-later'),
  sv: () => import('../sv/pages/organizer-later'),
};
