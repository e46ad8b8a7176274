import type { WordFile } from './word-file';

/** Words of what the attendee's pane opens. */
export const attendeeLaterFile: WordFile = {
  en: () => import('../en/pages/attendee-later'),
  sv: () => import('../sv/pages/attendee-later'),
};
