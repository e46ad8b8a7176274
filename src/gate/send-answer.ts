import type { GateRules } from '../policy/gate-rules';
import type { Language } from '../text/language';
import type { InviteHistory } from './invite-history';
import { type StopMessage, stopMessage } from './stop-message';
import type { Verdict } from './verdict';

/** What Outlook is told: let it leave, hold it (`stop`), or hold it and leave the sender a Send Anyway (`ask`). */
export type SendAnswer =
  | { readonly allow: true }
  | ({ readonly allow: false; readonly mode: 'stop' | 'ask' } & StopMessage);

/** What the answer depends on besides the verdict. */
export interface Sending {
  readonly history: InviteHistory;
  /** The body carries an agenda block, so the pane's button updates it. */
  readonly hasBlock?: boolean;
  /** Answers are kept in the pane: what is missing is what they miss. */
  readonly hasDraft?: boolean;
  /** The body is complete, but the pane has changes that are not in it. */
  readonly isAhead?: boolean;
}

/**
 * The answer to Send. An invite already on the calendar follows `policy.existing`, for stopping it could trap a cancellation;
 * `strictness: 'ask'` never stops, nor do changes to an agenda that is complete without them. Only where Outlook shows a Send Anyway does the message speak of it.
 */
export function sendAnswer(
  verdict: Verdict,
  sending: Sending,
  policy: GateRules,
  language: Language,
): SendAnswer {
  if (verdict.kind === 'allow') return { allow: true };
  const existing = sending.history === 'existing';
  const asks = sending.isAhead || policy.strictness === 'ask' || (existing && policy.existing === 'ask');
  const mode = asks ? 'ask' : 'stop';
  const stop = {
    ...sending,
    missing: verdict.missing,
    existing: existing && mode === 'ask',
    ownWords: policy.words.stop[language],
  };
  return { allow: false, mode, ...stopMessage(stop, language) };
}
