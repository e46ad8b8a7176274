import type { LaunchEvent, SendMode } from '../host/manifest';
import type { Runtime } from '../host/runtime';
import { type AlertButton, type HandlerOutcome, sendDecision, takingLonger } from '../host/send-decision';
import type { Store } from '../host/store';
import { wordsOf } from '../words/words-of';
import type { Around, WindowState } from './form-window';
import { addInTimeouts } from './settings';

/** Asking the add-in before something leaves. */
export interface GatedSend {
  /** Raises OnAppointmentSend; `go` runs when the add-in, or the user past it, lets it. */
  ask(go: () => Promise<void>): Promise<void>;
  /** What the user chose in the alert. */
  answer(does: AlertButton): void;
  /** The form is gone: whatever the handler still answers is too late. */
  abandon(): void;
}

const told = (outcome: HandlerOutcome) =>
  outcome.kind === 'completed' ? JSON.stringify(outcome.options) : outcome.kind;

/** Runs the send handler, with Outlook's dialog when it takes long. */
async function handled(
  event: LaunchEvent,
  mode: SendMode,
  { around, runtime, state }: Parts,
): Promise<HandlerOutcome> {
  const log = (what: string, outcome: string) => around.log({ frame: 'Outlook', what, outcome });
  const settings = around.settings();
  state.change({ isChecking: true, problem: '' });
  log('raises OnAppointmentSend', mode);
  const longer = setTimeout(() => {
    log('OnAppointmentSend', 'is taking longer than expected');
    state.change({ alert: takingLonger(mode, around.addIn, wordsOf(settings.locale).alert) });
  }, addInTimeouts(settings).longer);
  const outcome = await runtime.run(event, {});
  clearTimeout(longer);
  log('OnAppointmentSend ended', told(outcome));
  return outcome;
}

interface Parts {
  readonly around: Around;
  readonly runtime: Runtime;
  readonly state: Store<WindowState>;
}

export function gatedSend(parts: Parts): GatedSend {
  const { around, state } = parts;
  const event = around.addIn.launchEvents.find(({ type }) => type === 'OnAppointmentSend');
  let attempt = 0;
  let waiting: () => Promise<void> = () => Promise.resolve();

  async function ask(go: () => Promise<void>) {
    if (!event) return go();
    attempt += 1;
    const mine = attempt;
    waiting = go;
    const { sendMode, locale } = around.settings();
    const mode = sendMode === 'manifest' ? event.sendMode : sendMode;
    const outcome = await handled(event, mode, parts);
    if (mine !== attempt) return;
    const decision = sendDecision(outcome, mode, around.addIn, wordsOf(locale).alert);
    state.change({ isChecking: false, alert: decision === 'send' ? null : decision });
    if (decision === 'send') await go();
  }
  function abandon() {
    attempt += 1;
    state.change({ isChecking: false });
  }
  return {
    ask,
    answer(does) {
      abandon();
      if (does === 'send-anyway') void waiting();
    },
    abandon,
  };
}
