import { emptyAgenda } from '../agenda/agenda';
import { reasonFinder } from '../agenda/person';
import type { AgendaBlock } from '../invite/parse-body';
import { alignReasons } from './align-reasons';
import { type PaneState, saysTheSame } from './pane-state';
import { withPrefill } from './prefill';
import { strangersAsNotes } from './strangers-as-notes';

/**
 * The state after the body was read again beside an open form. A block that has gone leaves the answers unwritten; one that was edited by
 * hand is shown when nothing was typed since, else beside the answers. `ours`: fingerprints of blocks that are nobody's edit.
 */
export function withBlockSeen(
  state: PaneState,
  block: AgendaBlock | null,
  ours: ReadonlySet<string>,
): PaneState {
  const { conflict, form, people } = state;
  if (!block) return { ...state, block, from: '', conflict: null };
  const { fingerprint, agenda } = block;
  if (fingerprint === conflict?.fingerprint) return state;
  if (fingerprint === state.block?.fingerprint) return { ...state, block, conflict: null };
  const isOurs = ours.has(fingerprint) || saysTheSame(state, form, agenda);
  if (isOurs) return { ...state, block, from: fingerprint, conflict: null };
  const isTyped = conflict !== null || !saysTheSame(state, form, state.block?.agenda ?? emptyAgenda);
  return isTyped ? { ...state, conflict: block } : withBlockShown(state, block, people.length);
}

/** The form with the answers of this block. Reasons for people who left the invite stay, where the block has none for them. */
function withBlockShown(state: PaneState, block: AgendaBlock, people: number): PaneState {
  const find = reasonFinder(block.agenda.reasons);
  const left = state.form.reasons.slice(people).filter(({ person }) => !find(person));
  const shown = strangersAsNotes(block.agenda, state.look);
  const answers = { ...shown, reasons: [...shown.reasons, ...left] };
  const form = withPrefill(alignReasons(answers, state.people), state.prefill);
  const hasNotes = state.hasNotes || shown.notes !== '';
  return { ...state, form, block, from: block.fingerprint, hasNotes };
}
