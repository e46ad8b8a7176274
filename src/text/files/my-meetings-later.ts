import type { WordFile } from './word-file';

/** Words of what stands beside the list, and what My meetings opens. */
export const myMeetingsLaterFile: WordFile = {
  da: () => import(/* webpackChunkName: "my-meetings-later.da" */ '../da/pages/my-meetings-later'),
  de: () => import(/* webpackChunkName: "my-meetings-later.de" */ '../de/pages/my-meetings-later'),
  en: () => import(/* webpackChunkName: "my-meetings-later.en" */ '../en/pages/my-meetings-later'),
  es: () => import(/* webpackChunkName: "my-meetings-later.es" */ '../es/pages/my-meetings-later'),
  fi: () => import(/* webpackChunkName: "my-meetings-later.fi" */ '../fi/pages/my-meetings-later'),
  fr: () => import(/* webpackChunkName: "my-meetings-later.fr" */ '../fr/pages/my-meetings-later'),
  nb: () => import(/* webpackChunkName: "my-meetings-later.nb" */ '../nb/pages/my-meetings-later'),
  sv: () => import(/* webpackChunkName: "my-meetings-later.sv" */ '../sv/pages/my-meetings-later'),
};
