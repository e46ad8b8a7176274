import type { Runtime } from '../host/runtime';
import { type AlertButton, sendDecision, takingLonger } from '../host/send-decision';
import type { Store } from '../host/store';
import type { Around, WindowState } from './form-window';
import { patienceOf } from './settings';

/** Asking the add-in before something leaves. */
export interface GatedSend {
  /** Raises OnAppointmentSend; `go` runs when the add-in, or the user past it, lets it. */
  ask(go: () => Promise<void>): Promise<void>;
  /** What the user chose in the alert. */
  answer(does: AlertButton): void;
  /** The form is gone: whatever the handler still answers is too late. */
  abandon(): void;
}

export function gatedSend(around: Around, runtime: Runtime, state: Store<WindowState>): GatedSend {
  const { addIn } = around;
  let attempt = 0;
  let waiting: () => Promise<void> = () => Promise.resolve();

  const log = (what: string, outcome: string) => around.log({ frame: 'Outlook', what, outcome });

  async function ask(go: () => Promise<void>) {
    const event = addIn.launchEvents.find(({ type }) => type === 'OnAppointmentSend');
    if (!event) return go();
    attempt += 1;
    const mine = attempt;
    waiting = go;
    const settings = around.settings();
    const mode = settings.sendMode === 'manifest' ? event.sendMode : settings.sendMode;
    state.change({ isChecking: true, problem: '' });
    log('raises OnAppointmentSend', mode);
    const longer = setTimeout(() => {
      log('OnAppointmentSend', 'is taking longer than expected');
      state.change({ alert: takingLonger(mode, addIn) });
    }, patienceOf(settings).longer);
    const outcome = await runtime.run(event, {});
    clearTimeout(longer);
    log(
      'OnAppointmentSend ended',
      outcome.kind === 'completed' ? JSON.stringify(outcome.options) : outcome.kind,
    );
    if (mine !== attempt) return;
    const decision = sendDecision(outcome, mode, addIn);
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
