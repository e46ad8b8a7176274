import type { Person } from '../agenda/agenda';
import { fieldOf, parseObject, personField } from '../agenda/json-fields';

const places = ['purpose', 'goal', 'nextStep', 'nextStepOwner', 'nextStepDue', 'add'] as const;

/** Where the pane puts the focus when the gate or a notice sends the user there: the first missing answer, or the button that adds. */
export type PaneContext =
  | { readonly focus: (typeof places)[number] }
  | { readonly focus: 'reason'; readonly person: Person };

/** The context as Office's contextData: a string, for classic Outlook before 2402 takes nothing else. */
export function writePaneContext(context: PaneContext): string {
  return JSON.stringify(context);
}

/** The context that `getInitializationContextAsync` gave back, or null for anything else ("" when the user opened the pane). */
export function parsePaneContext(text: string): PaneContext | null {
  const context = parseObject(text);
  const focus = fieldOf(context, 'focus');
  if (focus === 'reason') {
    const person = personField(context, 'person');
    return person.name === '' && person.address === '' ? null : { focus, person };
  }
  const place = places.find((known) => known === focus);
  return place === undefined ? null : { focus: place };
}
