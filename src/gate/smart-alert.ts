import { organizerPaneCommand } from '../outlook/office-notice';
import { writePaneContext } from './pane-context';
import type { SendAnswer } from './send-answer';

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
