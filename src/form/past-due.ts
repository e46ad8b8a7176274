import { isCalendarDate } from '../agenda/calendar-date';
import type { PaneState } from './pane-state';
import { isoDate } from './prefill';

/**
 * The date of a next step that is due before the meeting starts, as in an agenda that came along from last time; null where there is
 * none, or where no better date is known (yyyy-mm-dd sorts as it counts).
 */
export function pastDue({ form, look, prefill }: PaneState): string | null {
  const { what, due } = form.nextStep;
  const start = look.start ? isoDate(look.start) : '';
  if (what.trim() === '' || start === '' || prefill.due === '' || !isCalendarDate(due)) return null;
  return due.trim() < start ? due.trim() : null;
}

/** The state with the next step due a week after the meeting. */
export function withDueMoved(state: PaneState): PaneState {
  const { form, prefill } = state;
  return { ...state, form: { ...form, nextStep: { ...form.nextStep, due: prefill.due } }, outcome: null };
}
