import { type Choices, choicesKey, noChoices, writeChoices } from '../agenda/choices';
import type { Clock } from '../async/clock';
import type { ComposeInvite } from '../outlook/compose-invite';
import { createDraftKeeper } from './draft-keeper';

export interface ChoicesKeeper {
  /** Keeps these choices with the open form, if they are not kept already. */
  keep(choices: Choices): void;
  /** Settles when nothing waits to be kept, for better or worse. */
  settled(): Promise<void>;
}

/** Keeps the choices with the open form. A failure is tried again and troubles nobody: no answer is lost with them. */
export function createChoicesKeeper(invite: ComposeInvite, clock: Clock): ChoicesKeeper {
  let latest = writeChoices(noChoices);
  const keeper = createDraftKeeper({
    keep: (text) => invite.keepInSession(choicesKey, text ?? ''),
    clock,
    onTrouble: () => {},
  });
  return {
    keep(choices) {
      const text = writeChoices(choices);
      if (text === latest) return;
      latest = text;
      keeper.now(() => text);
    },
    settled: keeper.settled,
  };
}
