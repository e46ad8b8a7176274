import { useEffect } from 'react';
import { samePerson } from '../../agenda/person';
import type { PaneContext } from '../../rules/pane-context';
import type { FormState } from '../form-state';
import type { FormStore } from '../form-store';
import { stepBox } from '../next-steps';
import type { Organisation } from '../organisation';

/** The id of the field that the gate sent the organizer to. */
function placeOf(context: PaneContext, people: FormState['people'], oneReasonAbove: number): string {
  if ('at' in context) return stepBox(context.focus, context.at ?? 0);
  if (context.focus !== 'reason') return context.focus;
  if (people.length > oneReasonAbove) return 'reasonForAll';
  const { person } = context;
  const index = people.findIndex((one) => samePerson(one, person));
  return index < 0 ? 'reasonForAll' : `reason-${index}`;
}

/**
 * Puts the focus where the gate sent the organizer, else on the purpose of a form that opens without one. Once each time: a choice
 * between two versions comes first, and whoever is typing is left alone.
 */
export function useGoTo(
  store: FormStore,
  { goTo, phase }: FormState,
  { oneReasonAbove }: Pick<Organisation, 'oneReasonAbove'>,
): void {
  useEffect(() => {
    const { conflict, form, people } = store.getState();
    if (phase !== 'open' || conflict) return;
    const isUntouched = document.activeElement === null || document.activeElement === document.body;
    if (goTo?.isAgain && (!document.hasFocus() || isInField())) return;
    if (goTo) focusOn(placeOf(goTo.context, people, oneReasonAbove));
    // Getting the focus brings it into view; to scroll as well would have the page laid out once more before it is seen.
    else if (isUntouched && form.purpose === '') document.getElementById('purpose')?.focus();
  }, [store, goTo, phase, oneReasonAbove]);
}

/** Whether somebody is about to type or choose. */
export function isInField(): boolean {
  return document.activeElement?.matches('input, textarea, select') ?? false;
}

function focusOn(id: string): void {
  // Whoever shares a row has no box of their own.
  const shared = id.startsWith('reason-') ? `[data-reasons~="${id.slice('reason-'.length)}"] textarea` : null;
  const field = document.getElementById(id) ?? (shared ? document.querySelector<HTMLElement>(shared) : null);
  field?.focus();
  // Old engines have no layout here to scroll in; the focus is what counts.
  field?.scrollIntoView?.({ block: 'center' });
}
