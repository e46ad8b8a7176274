import type { Choices, Said } from '../agenda/choices';
import type { AgendaBlock } from '../invite/parse-body';
import type { PaneState } from './pane-state';

/** The state in which this is not said again for this invite. */
export function withSaid(state: PaneState, code: Said): PaneState {
  const { choices } = state;
  if (choices.said.includes(code)) return state;
  return { ...state, choices: { ...choices, said: [...choices.said, code] } };
}

// As src/agenda/people-advice.ts: more than eight, the organizer included.
const manyOthers = 8;

/** Session data goes with the form. An agenda that already names many people says that its organizer has heard about it. */
export function heardBefore(choices: Choices, block: AgendaBlock | null): Choices {
  const named = block?.agenda.reasons.length ?? 0;
  const isHeard = named >= manyOthers && !choices.said.includes('many-people');
  return isHeard ? { ...choices, said: [...choices.said, 'many-people'] } : choices;
}
