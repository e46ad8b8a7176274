import type { WordFile } from './word-file';

/** Words of the pane beside a mail, besides what the form says. */
export const planFile: WordFile = {
  en: () => import('../en/pages/plan'),
  sv: () => import('../sv/pages/plan'),
};
