import { area } from './area';

/** What the pane says beside questions that the organisation's policy does not need answered. */
export interface NotRequiredWords {
  readonly optional: string;
  readonly reasonsForRequired: string;
  readonly reasonsForInside: string;
  readonly reasonsForColleagues: string;
}

export const notRequiredWords = area<NotRequiredWords>('notRequired');
