import { organizerPaneCommand } from '../outlook/office-notice';
import type { GateRules } from '../policy/gate-rules';
import type { InviteHistory } from '../rules/opening-note';
import { writePaneContext } from '../rules/pane-context';
import type { Verdict } from '../rules/verdict';
import type { Language } from '../text/language';
import { type StopMessage, stopMessage } from './stop-message';

/** What Outlook is told: let it leave, hold it (`stop`), or hold it and leave the sender a Send Anyway (`ask`). */
export type SendAnswer =
  | { readonly allow: true }
  | ({ readonly allow: false; readonly mode: 'stop' | 'ask' } & StopMessage);

/** What the answer depends on besides the verdict. */
export interface Sending {
  readonly history: InviteHistory;
  /** The body carries an agenda block, so the pane's button updates it. */
  readonly hasBlock: boolean;
  /** As many people are invited as when the form was opened, or nobody noted how many. */
  readonly hasSamePeople: boolean;
  /** Somebody outside the organisation is invited. */
  readonly hasOutsiders: boolean;
  /** Answers are kept in the pane: what is missing is what they miss. */
  readonly hasDraft: boolean;
  /** The body is complete, but the pane has changes that are not in it. */
  readonly isAhead: boolean;
}

/**
 * The answer to Send. An invite already on the calendar follows `policy.existing`, because stopping it could stop a cancellation. The sender is asked,
 * not stopped, with `strictness: 'ask'` (or, with people outside, `strictnessWithOutsiders: 'ask'`), and when the body is complete and only the pane
 * has newer answers. The message mentions Send Anyway only where Outlook shows it.
 */
export function sendAnswer(
  verdict: Verdict,
  sending: Sending,
  policy: GateRules,
  language: Language,
): SendAnswer {
  if (verdict.kind === 'allow') return { allow: true };
  const existing = sending.history === 'existing';
  const strictness = (sending.hasOutsiders && policy.strictnessWithOutsiders) || policy.strictness;
  const asks = sending.isAhead || strictness === 'ask' || (existing && policy.existing === 'ask');
  const mode = asks ? 'ask' : 'stop';
  const stop = {
    ...sending,
    missing: verdict.missing,
    // Unwritten answers, or other people than before, mean an update and no cancellation.
    maybeCancelled:
      existing && mode === 'ask' && sending.hasSamePeople && !sending.hasDraft && !sending.isAhead,
    ownWords: policy.words.stop[language],
  };
  return { allow: false, mode, ...stopMessage(stop, language) };
}

/**
 * The answer to Send in Office's words: what `event.completed` takes (Office.SmartAlertsEventCompletedOptions, Mailbox 1.14).
 * `errorMessage` is always there: without it classic Outlook opens no pane (OfficeDev/office-js#5233).
 */
export function smartAlert(answer: SendAnswer): object {
  if (answer.allow) return { allowEvent: true };
  const { errorMessage, cancelLabel, context } = answer;
  return {
    allowEvent: false,
    errorMessage,
    cancelLabel,
    commandId: organizerPaneCommand,
    contextData: writePaneContext(context),
    ...(answer.mode === 'ask' ? { sendModeOverride } : {}),
  };
}

/** A held Send without a way into the pane: the check failed, so there is nothing to fill in. The sender may send anyway. */
export function askAnyway(errorMessage: string): object {
  return { allowEvent: false, errorMessage, sendModeOverride };
}

// The literal: Office.MailboxEnums.SendModeOverride is not defined in every office.js.
const sendModeOverride = 'promptUser';
