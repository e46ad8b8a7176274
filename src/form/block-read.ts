import { emptyAgenda } from '../agenda/agenda';
import { reasonFinder } from '../agenda/person';
import type { AgendaBlock } from '../invite/parse-body';
import type { FormState } from './form-state';
import { alignReasons, unmatchedReasonsAsNotes } from './people';
import { saysTheSame } from './selectors';
import { withPrefill } from './to-write';
import type { WriteResult } from './write-agenda';

/**
 * The state after the body was read again beside an open form. A block that has gone leaves the answers unwritten, which still come from it, should
 * it turn up again; one that was edited by
 * hand is shown when nothing was typed since, else beside the answers. `ours`: fingerprints of blocks that are nobody's edit.
 */
export function withBlockRead(
  state: FormState,
  block: AgendaBlock | null,
  ours: ReadonlySet<string>,
): FormState {
  const { conflict, form } = state;
  if (!block) {
    const isBlockGone = state.isBlockGone || state.block !== null;
    return { ...state, block, isBlockGone, conflict: null };
  }
  const { fingerprint, agenda } = block;
  if (fingerprint === conflict?.fingerprint) return state;
  if (fingerprint === state.block?.fingerprint) return { ...state, block, conflict: null };
  const isOurs = ours.has(fingerprint) || saysTheSame(state, form, agenda);
  if (isOurs) return { ...state, block, from: fingerprint, conflict: null };
  const isTyped = conflict !== null || !saysTheSame(state, form, state.block?.agenda ?? emptyAgenda);
  return isTyped ? inConflict(state, block) : withBlockShown(state, block);
}

/** The form with the answers of this block. Reasons for people who left the invite stay, where the block has none for them. */
function withBlockShown(state: FormState, block: AgendaBlock): FormState {
  const find = reasonFinder(block.agenda.reasons);
  const left = state.form.reasons.slice(state.people.length).filter(({ person }) => !find(person));
  return withAnswersOf(state, block, left);
}

/** The state with the answers of a block in place of those on the form, and `left` behind them. */
export function withAnswersOf(
  state: FormState,
  block: AgendaBlock,
  left: FormState['form']['reasons'] = [],
): FormState {
  const shown = unmatchedReasonsAsNotes(block.agenda, state.snapshot);
  const answers = { ...shown, reasons: [...shown.reasons, ...left] };
  return {
    ...state,
    form: withPrefill(alignReasons(answers, state.people), state.prefill),
    hasNotes: state.hasNotes || shown.notes !== '',
    block,
    from: block.fingerprint,
    conflict: null,
  };
}

/** The state with a block to choose from, shown once more where it was shown before. */
export function inConflict(state: FormState, block: AgendaBlock): FormState {
  return { ...state, conflict: block, conflictsShown: state.conflictsShown + 1 };
}

/** The state after an attempt to write the agenda. What was typed stays as it is, whatever came of it. */
export function afterWriting(state: FormState, result: WriteResult): FormState {
  switch (result.kind) {
    case 'written':
    case 'already-there': {
      const { block } = result;
      const shown = result.kind === 'written' ? null : result;
      return {
        ...state,
        body: 'read',
        block,
        isBlockGone: false,
        from: block.fingerprint,
        conflict: null,
        result: shown,
      };
    }
    case 'conflict':
      return { ...inConflict(state, result.block), body: 'read' };
    case 'emptied':
      // Told once: whoever chooses the button again has looked.
      return { ...state, block: null, isBlockGone: false, result: result };
    case 'not-seen': {
      const { block } = result;
      return { ...state, block, from: block?.fingerprint ?? '', result: result };
    }
    case 'message': {
      const { block } = result;
      const read = block ? { body: 'read' as const, block, from: block.fingerprint, conflict: null } : {};
      return { ...state, ...read, result: result };
    }
    case 'plain-text':
      return { ...state, body: 'plain-text', result: result };
    default:
      return { ...state, result: result };
  }
}
