import { limits } from '../limits/limits';
import type { AddIn, SendMode } from './manifest';

/** How a send handler ended, as Outlook sees it. `unavailable`: its page did not load or never answered to its name. */
export type HandlerOutcome =
  | { readonly kind: 'completed'; readonly options: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timed-out' };

export type AlertButton = 'take-action' | 'send-anyway' | 'do-not-send' | 'try-later' | 'close';

/** A Smart Alert: title, message and buttons of the dialog. `take-action` may open a pane. */
export interface SmartAlert {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly { readonly does: AlertButton; readonly label: string }[];
  /** Pane that `take-action` opens, with what the handler hands it. */
  readonly opens: { readonly commandId: string; readonly context: string } | null;
}

const button = (does: AlertButton, label: string) => ({ does, label });
const sendAnyway = button('send-anyway', 'Send Anyway');
const doNotSend = button('do-not-send', "Don't Send");
const close = button('close', 'Close');

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** contextData may be any JSON; the pane reads it as text (Office.js reference, getInitializationContextAsync). */
function contextIn(options: Readonly<Record<string, unknown>>): string {
  const { contextData } = options;
  if (contextData === undefined || contextData === null) return '';
  return typeof contextData === 'string' ? contextData : JSON.stringify(contextData);
}

function stopped(options: Readonly<Record<string, unknown>>, mode: SendMode, addIn: AddIn): SmartAlert {
  const asks = mode === 'PromptUser' || options.sendModeOverride === 'promptUser';
  const command = addIn.commands.find(({ id, page }) => id === options.commandId && page !== null);
  const label = textOf(options.cancelLabel).slice(0, limits.alertLabel);
  // Without a command the button has nothing to open, whatever it is called: it only closes the alert.
  const action = command || label ? [button(command ? 'take-action' : 'close', label || 'Take Action')] : [];
  const message = textOf(options.errorMessage).slice(0, limits.alertMessage);
  return {
    title: addIn.name,
    message: message || `${addIn.name} is preventing this email from being sent.`,
    buttons: [...action, ...(asks ? [sendAnyway, doNotSend] : [doNotSend])],
    opens: command ? { commandId: command.id, context: contextIn(options) } : null,
  };
}

function unavailable(mode: SendMode, addIn: AddIn): SmartAlert {
  const message =
    mode === 'Block'
      ? `${addIn.name} is unavailable, and this item cannot be sent without it. Try again later.`
      : `${addIn.name} is unavailable, so this item was not checked.`;
  const buttons = mode === 'Block' ? [close] : [sendAnyway, button('try-later', 'Try Later')];
  return { title: addIn.name, message, buttons, opens: null };
}

function timedOut(mode: SendMode, addIn: AddIn): SmartAlert {
  const message = `${addIn.name} took too long to check this item.`;
  const buttons = mode === 'PromptUser' ? [sendAnyway, doNotSend] : [close];
  return { title: addIn.name, message, buttons, opens: null };
}

/**
 * What Outlook does when a send handler has ended: send, or show a Smart Alert. The table of OfficeDev/office-js-docs-pr
 * outlook/onmessagesend-onappointmentsend-events.md; an override by the handler counts only once the handler has answered.
 */
export function sendDecision(outcome: HandlerOutcome, mode: SendMode, addIn: AddIn): 'send' | SmartAlert {
  if (outcome.kind === 'unavailable') return unavailable(mode, addIn);
  if (outcome.kind === 'timed-out') return timedOut(mode, addIn);
  return outcome.options.allowEvent === true ? 'send' : stopped(outcome.options, mode, addIn);
}

/** The dialog while a handler runs longer than Outlook likes. Only the prompting mode may go on without it. */
export function takingLonger(mode: SendMode, addIn: AddIn): SmartAlert {
  return {
    title: addIn.name,
    message: `${addIn.name} is taking longer than expected to check this item.`,
    buttons: mode === 'PromptUser' ? [sendAnyway, doNotSend] : [doNotSend],
    opens: null,
  };
}
