import type { WordFile } from './word-file';

/** Words of the pane beside a mail, besides what the form says. */
export const planFile: WordFile = {
  da: () => import(/* webpackChunkName: "plan.da" */ '../da/pages/plan'),
  de: () => import(/* webpackChunkName: "plan.de" */ '../de/pages/plan'),
  en: () => import(/* webpackChunkName: "plan.en" */ '../en/pages/plan'),
  es: () => import(/* webpackChunkName: "plan.es" */ '../es/pages/plan'),
  fi: () => import(/* webpackChunkName: "plan.fi" */ '../fi/pages/plan'),
  fr: () => import(/* webpackChunkName: "plan.fr" */ '../fr/pages/plan'),
  nb: () => import(/* webpackChunkName: "plan.nb" */ '../nb/pages/plan'),
  sv: () => import(/* webpackChunkName: "plan.sv" */ '../sv/pages/plan'),
};
