import type { WordFile } from './word-file';

/** Words of what stands in the attendee's pane before anything is opened. */
export const attendeeFile: WordFile = {
  da: () => import(/* webpackChunkName: "attendee.da" */ '../da/pages/attendee'),
  de: () => import(/* webpackChunkName: "attendee.de" */ '../de/pages/attendee'),
  en: () => import(/* webpackChunkName: "attendee.en" */ '../en/pages/attendee'),
  es: () => import(/* webpackChunkName: "attendee.es" */ '../es/pages/attendee'),
  fi: () => import(/* webpackChunkName: "attendee.fi" */ '../fi/pages/attendee'),
  fr: () => import(/* webpackChunkName: "attendee.fr" */ '../fr/pages/attendee'),
  nb: () => import(/* webpackChunkName: "attendee.nb" */ '../nb/pages/attendee'),
  sv: () => import(/* webpackChunkName: "attendee.sv" */ '../sv/pages/attendee'),
};
