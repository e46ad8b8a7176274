import type { GateRules } from '../policy/gate-rules';
import type { Language } from '../text/language';
import type { InviteHistory } from './invite-history';
import { type StopMessage, stopMessage } from './stop-message';
import type { Verdict } from './verdict';

/** What Outlook is told: let it leave, hold it (`stop`), or hold it and leave the sender a Send Anyway (`ask`). */
export type SendAnswer =
  | { readonly allow: true }
  | { readonly allow: false; readonly mode: 'stop' | 'ask'; readonly message: StopMessage };

/** What the answer depends on besides the verdict. */
export interface Sending {
  readonly history: InviteHistory;
  /** The draft in the pane is complete and only has to be added. */
  readonly draftIsReady: boolean;
  /** The body carries an agenda block, so the pane's button updates it. */
  readonly hasBlock?: boolean;
}

/**
 * The answer to Send. An invite already on the calendar follows `policy.existing`, for stopping it could trap a cancellation;
 * `strictness: 'ask'` never stops. Only where Outlook shows a Send Anyway does the message speak of it.
 */
export function sendAnswer(
  verdict: Verdict,
  sending: Sending,
  policy: GateRules,
  language: Language,
): SendAnswer {
  if (verdict.kind === 'allow') return { allow: true };
  const existing = sending.history === 'existing';
  const mode = policy.strictness === 'ask' || (existing && policy.existing === 'ask') ? 'ask' : 'stop';
  const stop = { ...sending, missing: verdict.missing, existing: existing && mode === 'ask' };
  return { allow: false, mode, message: stopMessage(stop, language) };
}
