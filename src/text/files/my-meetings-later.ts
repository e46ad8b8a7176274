import type { WordFile } from './word-file';

/** Words of what stands beside the list, and what My meetings opens. */
export const myMeetingsLaterFile: WordFile = {
  en: () => import('../en/pages/my-meetings-later'),
  sv: () => import('../sv/pages/my-meetings-later'),
};
