import type { WordFile } from './word-file';

/** Words of what stands beside the list, and what My meetings opens. */
export const myMeetingsLaterFile: WordFile = {
  en: () => import(/* webpackChunkName: "my-meetings-later.en" */ '../en/pages/my-meetings-later'),
  sv: () => import(/* webpackChunkName: "my-meetings-later.sv" */ '../sv/pages/my-meetings-later'),
};
