import type { WordFile } from './word-file';

/** Words of what stands in the attendee's pane before anything is opened. */
export const attendeeFile: WordFile = {
  en: () => import(/* webpackChunkName: "attendee.en" */ '../en/pages/attendee'),
  sv: () => import(/* webpackChunkName: "attendee.sv" */ '../sv/pages/attendee'),
};
