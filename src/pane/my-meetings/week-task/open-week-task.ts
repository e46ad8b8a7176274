import { openToDo, type ToDo } from '../../../graph/to-do';
import type { OutlookUser } from '../../../outlook/compose-invite';

export { GraphCallError } from '../../../graph/graph-call-error';
export { weekTaskWords } from '../../../text/week-task';
export { graphErrorText } from '../../graph-error-text';
export { completeWeekTask, updateWeekTask } from './week-task';

/** The list of whoever is signed in. */
export function listOf(user: OutlookUser): ToDo {
  return openToDo({ loginHint: user.address });
}
