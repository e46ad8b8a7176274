import type { NextStep, Person } from '../agenda/agenda';
import { applyTemplate } from '../agenda/apply-template';
import { isCalendarDate } from '../agenda/calendar-date';
import type { Choices, DismissedAdvice } from '../agenda/choices';
import { carryOver } from '../agenda/last-time/carry-over';
import type { OpenStep } from '../agenda/last-time/open-steps';
import type { Template } from '../agenda/template';
import type { AgendaBlock } from '../invite/parse-body';
import { carriedIn, carriedOver } from '../text/carried';
import type { Language } from '../text/language';
import { organizerPeopleWords } from '../text/organizer-people';
import type { FormState } from './form-state';
import { withStep } from './next-steps';
import { isoDate, prefillFor, stepToFillIn, withPrefill } from './to-write';

/**
 * The form with a template's topics and preparation in it, and its kind of meeting chosen. What was typed stays; what the former
 * template brought and nobody touched makes room. Null takes the former one out again, and its kind with it.
 */
export function withTemplate(
  state: FormState,
  template: Template | null,
  former: Template | null,
): FormState {
  const { form, choices } = state;
  const put = template ? { topics: template.topics, preparation: template.preparation } : null;
  const kindAlone = choices.kind === former?.kind ? null : choices.kind;
  return {
    ...state,
    form: applyTemplate(form, put, choices.put),
    choices: { ...choices, template: template?.id ?? '', put, kind: template?.kind ?? kindAlone },
    result: null,
  };
}

/** The state in which this advice is not given again for this invite. */
export function withAdviceDismissed(state: FormState, code: DismissedAdvice): FormState {
  const { choices } = state;
  if (choices.dismissed.includes(code)) return state;
  return { ...state, choices: { ...choices, dismissed: [...choices.dismissed, code] } };
}

// As src/agenda/people-advice.ts: more than eight, the organizer included.
const manyOthers = 8;

/** Saved texts go with the form. An agenda that already names many people says that its organizer has heard about it. */
export function dismissedBefore(choices: Choices, block: AgendaBlock | null): Choices {
  const named = block?.agenda.reasons.length ?? 0;
  const isDismissed = named >= manyOthers && !choices.dismissed.includes('many-people');
  return isDismissed ? { ...choices, dismissed: [...choices.dismissed, 'many-people'] } : choices;
}

/** The agenda with a line that says who gets the notes: whoever left the invite for them is not forgotten. */
export function withNotesTo(state: FormState, people: readonly Person[], language: Language): FormState {
  const line = organizerPeopleWords(language).notesGoTo(people.map(({ name, address }) => name || address));
  const notes = [state.form.notes, line].filter((text) => text.trim() !== '').join('\n');
  return { ...state, form: { ...state.form, notes }, hasNotes: true };
}

/** The state with the dates of the next steps moved along with the meeting, unless one was typed or the invite says it already. */
export function withStart(state: FormState, start: Date | null): FormState {
  const { form, prefill, block } = state;
  const { due } = prefillFor(null, start);
  if (due === '' || due === prefill.due) return state;
  const written = block?.agenda.nextSteps ?? [];
  const nextSteps = form.nextSteps.map((step, at) => {
    const isOwn = step.due !== prefill.due || written[at]?.due === prefill.due;
    return isOwn ? step : { ...step, due };
  });
  return { ...state, prefill: { ...prefill, due }, form: { ...form, nextSteps } };
}

/** A next step that is due before the meeting starts. */
export interface PastDue {
  /** Its place among the next steps, from 0. */
  readonly at: number;
  /** yyyy-mm-dd. */
  readonly due: string;
}

/**
 * The first next step that is due before the meeting starts, as in an agenda that came along from last time; null where there is
 * none, or where no better date is known (yyyy-mm-dd sorts as it counts).
 */
export function pastDue({ form, snapshot, prefill }: FormState): PastDue | null {
  const start = snapshot.start ? isoDate(snapshot.start) : '';
  if (start === '' || prefill.due === '') return null;
  const at = form.nextSteps.findIndex(
    ({ what, due }) => what.trim() !== '' && isCalendarDate(due) && due.trim() < start,
  );
  const due = form.nextSteps[at]?.due.trim();
  return due === undefined ? null : { at, due };
}

/** The state with this next step due a week after the meeting. */
export function withDueMoved(state: FormState, at: number): FormState {
  const { form, prefill } = state;
  return { ...state, form: withStep(form, at, { due: prefill.due }), result: null };
}

/** The state with another next step to fill in. */
export function withStepAdded(state: FormState): FormState {
  return withStepPutBack(state, stepToFillIn(state.prefill), state.form.nextSteps.length);
}

/** The state without one of its next steps. */
export function withStepRemoved(state: FormState, at: number): FormState {
  const nextSteps = state.form.nextSteps.filter((_, place) => place !== at);
  return { ...state, form: withPrefill({ ...state.form, nextSteps }, state.prefill), result: null };
}

/** The state with a next step where it stood before it was removed. */
export function withStepPutBack(state: FormState, step: NextStep, at: number): FormState {
  const { nextSteps } = state.form;
  return {
    ...state,
    form: { ...state.form, nextSteps: [...nextSteps.slice(0, at), step, ...nextSteps.slice(at)] },
    result: null,
  };
}

/** What may have become of something left open. */
export type Became = 'done' | 'dropped' | 'carried-over';

/** The state with something left open as its first topic, in the language of the invite. */
export function withCarriedOver(
  state: FormState,
  step: Pick<OpenStep, 'what' | 'owner'>,
  language: Language,
): FormState {
  const title = carriedOver(language, step.what);
  return { ...state, form: carryOver(state.form, step, title, carriedIn), result: null };
}

/**
 * The state after it was said what became of a next step that came along from last time: it makes room for a new one, and is the first
 * topic where it is not done yet.
 */
export function withNextStepSettled(
  state: FormState,
  at: number,
  became: Became,
  language: Language,
): FormState {
  const step = state.form.nextSteps[at];
  if (!step) return state;
  const settled = became === 'carried-over' ? withCarriedOver(state, step, language) : state;
  return withStepRemoved(settled, at);
}
