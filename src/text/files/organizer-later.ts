import type { WordFile } from './word-file';

/** Words of what the organizer's pane opens. */
export const organizerLaterFile: WordFile = {
  da: () => import(/* webpackChunkName: "organizer-later.da" */ '../da/pages/organizer-later'),
  de: () => import(/* webpackChunkName: "organizer-later.de" */ '../de/pages/organizer-later'),
  en: () => import(/* webpackChunkName: "organizer-later.en" */ '../en/pages/organizer-later'),
  es: () => import(/* webpackChunkName: "organizer-later.es" */ '../es/pages/organizer-later'),
  fi: () => import(/* webpackChunkName: "organizer-later.fi" */ '../fi/pages/organizer-later'),
  fr: () => import(/* webpackChunkName: "organizer-later.fr" */ '../fr/pages/organizer-later'),
  nb: () => import(/* webpackChunkName: "organizer-later.nb" */ '../nb/pages/organizer-later'),
  sv: () => import(/* webpackChunkName: "organizer-later.sv" */ '../sv/pages/organizer-later'),
};
