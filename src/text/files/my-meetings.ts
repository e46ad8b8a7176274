import type { WordFile } from './word-file';

/** Words of the list of My meetings. */
export const myMeetingsFile: WordFile = {
  en: () => import(/* webpackChunkName: "my-meetings.en" */ '../en/pages/my-meetings'),
  sv: () => import(/* webpackChunkName: "my-meetings.sv" */ '../sv/pages/my-meetings'),
};
