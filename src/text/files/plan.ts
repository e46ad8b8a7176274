import type { WordFile } from './word-file';

/** Words of the pane beside a mail, besides what the form says. */
export const planFile: WordFile = {
  en: () => import(/* webpackChunkName: "plan.en" */ '../en/pages/plan'),
  sv: () => import(/* webpackChunkName: "plan.sv" */ '../sv/pages/plan'),
};
