import type { WordFile } from './word-file';

/** Words of the list of My meetings. */
export const myMeetingsFile: WordFile = {
  da: () => import(/* webpackChunkName: "my-meetings.da" */ '../da/pages/my-meetings'),
  de: () => import(/* webpackChunkName: "my-meetings.de" */ '../de/pages/my-meetings'),
  en: () => import(/* webpackChunkName: "my-meetings.en" */ '../en/pages/my-meetings'),
  es: () => import(/* webpackChunkName: "my-meetings.es" */ '../es/pages/my-meetings'),
  fi: () => import(/* webpackChunkName: "my-meetings.fi" */ '../fi/pages/my-meetings'),
  fr: () => import(/* webpackChunkName: "my-meetings.fr" */ '../fr/pages/my-meetings'),
  nb: () => import(/* webpackChunkName: "my-meetings.nb" */ '../nb/pages/my-meetings'),
  sv: () => import(/* webpackChunkName: "my-meetings.sv" */ '../sv/pages/my-meetings'),
};
