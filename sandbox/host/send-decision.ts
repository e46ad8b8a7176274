import { limits } from '../limits/limits';
import type { AlertWords } from '../words/alert-words';
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
const sendAnyway = (words: AlertWords) => button('send-anyway', words.sendAnyway);
const doNotSend = (words: AlertWords) => button('do-not-send', words.doNotSend);
const close = (words: AlertWords) => button('close', words.close);

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** contextData may be any JSON; the pane reads it as text (Office.js reference, getInitializationContextAsync). */
function contextIn(options: Readonly<Record<string, unknown>>): string {
  const { contextData } = options;
  if (contextData === undefined || contextData === null) return '';
  return typeof contextData === 'string' ? contextData : JSON.stringify(contextData);
}

function stopped(
  options: Readonly<Record<string, unknown>>,
  mode: SendMode,
  addIn: AddIn,
  words: AlertWords,
): SmartAlert {
  const asks = mode === 'PromptUser' || options.sendModeOverride === 'promptUser';
  const command = addIn.commands.find(({ id, page }) => id === options.commandId && page !== null);
  const label = textOf(options.cancelLabel).slice(0, limits.alertLabel);
  // Without a command the button has nothing to open, whatever it is called: it only closes the alert.
  const action =
    command || label ? [button(command ? 'take-action' : 'close', label || words.takeAction)] : [];
  const message = textOf(options.errorMessage).slice(0, limits.alertMessage);
  return {
    title: addIn.name,
    message: message || words.prevents(addIn.name),
    buttons: [...action, ...(asks ? [sendAnyway(words)] : []), doNotSend(words)],
    opens: command ? { commandId: command.id, context: contextIn(options) } : null,
  };
}

function unavailable(mode: SendMode, addIn: AddIn, words: AlertWords): SmartAlert {
  const message = mode === 'Block' ? words.isNeeded(addIn.name) : words.isUnavailable(addIn.name);
  const buttons =
    mode === 'Block' ? [close(words)] : [sendAnyway(words), button('try-later', words.tryLater)];
  return { title: addIn.name, message, buttons, opens: null };
}

function timedOut(mode: SendMode, addIn: AddIn, words: AlertWords): SmartAlert {
  const buttons = mode === 'PromptUser' ? [sendAnyway(words), doNotSend(words)] : [close(words)];
  return { title: addIn.name, message: words.tookTooLong(addIn.name), buttons, opens: null };
}

/**
 * What Outlook does when a send handler has ended: send, or show a Smart Alert. The table of OfficeDev/office-js-docs-pr
 * outlook/onmessagesend-onappointmentsend-events.md; an override by the handler counts only once the handler has answered.
 */
export function sendDecision(
  outcome: HandlerOutcome,
  mode: SendMode,
  addIn: AddIn,
  words: AlertWords,
): 'send' | SmartAlert {
  if (outcome.kind === 'unavailable') return unavailable(mode, addIn, words);
  if (outcome.kind === 'timed-out') return timedOut(mode, addIn, words);
  return outcome.options.allowEvent === true ? 'send' : stopped(outcome.options, mode, addIn, words);
}

/** The dialog while a handler runs longer than Outlook likes. Only the prompting mode may go on without it. */
export function takingLonger(mode: SendMode, addIn: AddIn, words: AlertWords): SmartAlert {
  return {
    title: addIn.name,
    message: words.takesLonger(addIn.name),
    buttons: mode === 'PromptUser' ? [sendAnyway(words), doNotSend(words)] : [doNotSend(words)],
    opens: null,
  };
}
