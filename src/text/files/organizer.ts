import type { WordFile } from './word-file';

/** Words of what stands in the organizer's pane before anything is opened. */
export const organizerFile: WordFile = {
  da: () => import(/* webpackChunkName: "organizer.da" */ '../da/pages/organizer'),
  de: () => import(/* webpackChunkName: "organizer.de" */ '../de/pages/organizer'),
  en: () => import(/* webpackChunkName: "organizer.en" */ '../en/pages/organizer'),
  es: () => import(/* webpackChunkName: "organizer.es" */ '../es/pages/organizer'),
  fi: () => import(/* webpackChunkName: "organizer.fi" */ '../fi/pages/organizer'),
  fr: () => import(/* webpackChunkName: "organizer.fr" */ '../fr/pages/organizer'),
  nb: () => import(/* webpackChunkName: "organizer.nb" */ '../nb/pages/organizer'),
  sv: () => import(/* webpackChunkName: "organizer.sv" */ '../sv/pages/organizer'),
};
