import type { WordFile } from './word-file';

/** Words of what comes after the agenda, and of what the attendee's pane opens. */
export const attendeeLaterFile: WordFile = {
  da: () => import(/* webpackChunkName: "attendee-later.da" */ '../da/pages/attendee-later'),
  de: () => import(/* webpackChunkName: "attendee-later.de" */ '../de/pages/attendee-later'),
  en: () => import(/* webpackChunkName: "attendee-later.en" */ '../en/pages/attendee-later'),
  es: () => import(/* webpackChunkName: "attendee-later.es" */ '../es/pages/attendee-later'),
  fi: () => import(/* webpackChunkName: "attendee-later.fi" */ '../fi/pages/attendee-later'),
  fr: () => import(/* webpackChunkName: "attendee-later.fr" */ '../fr/pages/attendee-later'),
  nb: () => import(/* webpackChunkName: "attendee-later.nb" */ '../nb/pages/attendee-later'),
  sv: () => import(/* webpackChunkName: "attendee-later.sv" */ '../sv/pages/attendee-later'),
};
