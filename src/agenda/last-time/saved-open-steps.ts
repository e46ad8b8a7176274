import { objectsField, parseObject, personField, textField } from '../json-fields';
import type { LastOutcome } from './last-outcome';
import type { OpenStep } from './open-steps';

/** Where the questions about last time lie in the session data of the form: closing the pane answers none of them. */
export const openStepsKey = 'syfte.last-time';

/** As session data: JSON. With what is known of the meeting that they come from. */
export function writeOpenSteps(steps: readonly OpenStep[], last: LastOutcome | null = null): string {
  return JSON.stringify({ steps, ...(last && { last }) });
}

/** What session data holds. Any string is taken: what is no step is left out. */
export function parseOpenSteps(text: string | undefined): readonly OpenStep[] {
  return objectsField(parseObject(text), 'steps').flatMap((step) => {
    const since = new Date(textField(step, 'since'));
    const what = textField(step, 'what');
    if (what === '' || Number.isNaN(since.getTime())) return [];
    return [{ what, owner: personField(step, 'owner'), due: textField(step, 'due'), since }];
  });
}
