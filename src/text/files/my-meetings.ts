import type { WordFile } from './word-file';

/** Words of the list of My meetings. */
export const myMeetingsFile: WordFile = {
  en: () => import('../en/pages/my-meetings'),
  sv: () => import('../sv/pages/my-meetings'),
};
