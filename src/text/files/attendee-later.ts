import type { WordFile } from './word-file';

/** Words of what the attendee's pane opens. */
export const attendeeLaterFile: WordFile = {
  en: () => import(/* webpackChunkName: "attendee-later.en" */ '../en/pages/attendee-later'),
  sv: () => import(/* webpackChunkName: "attendee-later.sv" */ '../sv/pages/attendee-later'),
};
