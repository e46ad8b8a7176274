import { carryOver } from '../agenda/last-time/carry-over';
import type { OpenStep } from '../agenda/last-time/open-steps';
import type { Language } from '../text/language';
import { carriedIn, lastTimeWords } from '../text/last-time';
import type { PaneState } from './pane-state';
import { withPrefill } from './prefill';

/** What may have become of something left open. */
export type Became = 'done' | 'dropped' | 'carried-over';

/** The state with something left open as its first topic, in the language of the invite. */
export function withCarriedOver(
  state: PaneState,
  step: Pick<OpenStep, 'what' | 'owner'>,
  language: Language,
): PaneState {
  const title = lastTimeWords(language).carriedOver(step.what);
  return { ...state, form: carryOver(state.form, step, title, carriedIn), outcome: null };
}

/**
 * The state after it was said what became of the next step that came along from last time: it makes room for a new one, and is the first
 * topic where it is not done yet.
 */
export function withNextStepSettled(state: PaneState, became: Became, language: Language): PaneState {
  const { nextStep } = state.form;
  const settled = became === 'carried-over' ? withCarriedOver(state, nextStep, language) : state;
  const blank = { what: '', owner: state.prefill.owner, due: '' };
  return {
    ...settled,
    form: withPrefill({ ...settled.form, nextStep: blank }, state.prefill),
    outcome: null,
  };
}
