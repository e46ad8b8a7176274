import type { PaneState } from './pane-state';
import type { WriteResult } from './write-agenda';

/** The state after an attempt to write the agenda. What was typed stays as it is, whatever came of it. */
export function afterWriting(state: PaneState, written: WriteResult): PaneState {
  switch (written.kind) {
    case 'written':
    case 'already-there': {
      const { block } = written;
      const outcome = written.kind === 'written' ? null : written;
      return { ...state, body: 'read', block, from: block.fingerprint, conflict: null, outcome };
    }
    case 'conflict':
      return { ...state, body: 'read', conflict: written.block };
    case 'not-seen': {
      const { block } = written;
      return { ...state, block, from: block?.fingerprint ?? '', outcome: written };
    }
    case 'said': {
      const { block } = written;
      const seen = block ? { body: 'read' as const, block, from: block.fingerprint, conflict: null } : {};
      return { ...state, ...seen, outcome: written };
    }
    case 'plain-text':
      return { ...state, body: 'plain-text', outcome: written };
    default:
      return { ...state, outcome: written };
  }
}
