import { area } from './area';

/** What the pane says about a next step in Microsoft To Do. */
export interface ToDoWords {
  /** The button. */
  readonly add: string;
  readonly adding: string;
  readonly added: string;
  readonly alreadyThere: string;
  /** Below the task: where it comes from. */
  readonly from: (subject: string) => string;
  readonly fromMeeting: string;
  /** Where these say less of To Do than the general sentence (src/text/graph-errors.ts). */
  readonly errors: { readonly forbidden: string; readonly gone: string };
}

export const toDoWords = area<ToDoWords>('toDo');
