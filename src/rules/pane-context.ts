import type { Person } from '../agenda/agenda';
import { fieldOf, parseObject, personField } from '../agenda/json-fields';
import type { Missing } from '../agenda/missing';

const places = ['purpose', 'goal', 'add'] as const;
const stepPlaces = ['nextStep', 'nextStepOwner', 'nextStepDue'] as const;

/** Where the pane puts the focus when the gate or a notice sends the user there: the first missing answer, or the button that adds. */
export type PaneContext =
  | { readonly focus: (typeof places)[number] }
  /** `at`: which of the next steps, from 0; the first where it is left out. */
  | { readonly focus: (typeof stepPlaces)[number]; readonly at?: number }
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
  const stepPlace = stepPlaces.find((known) => known === focus);
  if (stepPlace !== undefined) return ofStep(stepPlace, fieldOf(context, 'at'));
  const place = places.find((known) => known === focus);
  return place === undefined ? null : { focus: place };
}

function ofStep(focus: (typeof stepPlaces)[number], at: unknown): PaneContext {
  return typeof at === 'number' && Number.isSafeInteger(at) && at > 0 ? { focus, at } : { focus };
}

/** The box that the pane goes to for a missing answer. */
export function contextOf(missing: Missing | undefined): PaneContext {
  if (missing === undefined) return { focus: 'add' };
  if (missing.answer === 'nextStep') {
    const [first] = missing.steps;
    return ofStep(nextStepBoxes[first?.parts[0] ?? 'what'], first?.at);
  }
  if (missing.answer !== 'reason') return { focus: missing.answer };
  const [person] = missing.people;
  return person ? { focus: 'reason', person } : { focus: 'add' };
}

/** The boxes of the parts of a next step. */
export const nextStepBoxes = { what: 'nextStep', owner: 'nextStepOwner', due: 'nextStepDue' } as const;

/**
 * Under which the add-in shows its one notice in an invite (Office: at most 32 characters), and notes in session data that it did.
 */
export const noticeKey = 'syfte.agenda';
