import { type Agenda, emptyAgenda } from '../agenda/agenda';
import { isBlankAgenda } from '../agenda/canonical';
import type { Draft } from '../agenda/draft';

/** The agenda block as it was found in the body (what `readBlock` gives). */
export interface Block {
  readonly agenda: Agenda;
  readonly fingerprint: string;
}

export interface Opening {
  /** The answers to open the form with. */
  readonly answers: Agenda;
  /** Fingerprint of the block they come from; '' for none. */
  readonly from: string;
  /** Somebody edited the block after the draft was begun: the organizer chooses which to keep. */
  readonly isConflict: boolean;
}

/**
 * Which answers a form opens with. The block is the truth, the draft what has not been written yet:
 * a draft begun from this very block goes on; a block that was edited since is shown beside the draft; a draft whose block was
 * deleted by hand goes on. `isSame` tells whether two agendas say the same on this form.
 */
export function opening(
  block: Block | null,
  draft: Draft | null,
  isSame: (a: Agenda, b: Agenda) => boolean,
): Opening {
  const fromBlock = {
    answers: block?.agenda ?? emptyAgenda,
    from: block?.fingerprint ?? '',
    isConflict: false,
  };
  if (!draft) return fromBlock;
  if (!block) return { answers: draft.agenda, from: '', isConflict: false };
  const isCurrent = draft.from === block.fingerprint || isSame(draft.agenda, block.agenda);
  if (!isCurrent && isBlankAgenda(draft.agenda)) return fromBlock;
  return {
    answers: draft.agenda,
    from: isCurrent ? block.fingerprint : draft.from,
    isConflict: !isCurrent,
  };
}
