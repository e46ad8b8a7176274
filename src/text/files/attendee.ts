import type { WordFile } from './word-file';

/** Words of what stands in the attendee's pane before anything is opened. */
export const attendeeFile: WordFile = {
  en: () => import('../en/pages/attendee'),
  sv: () => import('../sv/pages/attendee'),
};
