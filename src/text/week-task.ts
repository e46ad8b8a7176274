import { area } from './area';

/** What the task for the coming week says in Microsoft To Do, and the page about it. */
export interface WeekTaskWords {
  readonly title: (meetings: number) => string;
  /** Behind the list of meetings. */
  readonly note: string;
  readonly myMeetings: string;
  readonly kept: string;
  readonly nothingToDo: string;
  /** Where a list of tasks says less of the matter than the general sentence (src/text/graph-errors.ts). */
  readonly errors: { readonly forbidden: string; readonly gone: string };
}

export const weekTaskWords = area<WeekTaskWords>('weekTask');
