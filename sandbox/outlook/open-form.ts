import type { Effect } from '../host/answer';
import type { Form } from '../host/form';
import { changedRecipients, movedTime, paneEvents } from '../host/form-events';
import type { AddIn } from '../host/manifest';
import type { AlertButton } from '../host/send-decision';
import { type FormStore, type Store, store } from '../host/store';
import { everybodyIn } from '../mailbox/invite';
import { wordsOf } from '../words/words-of';
import { deliver } from './deliveries';
import type { Around, WindowState } from './form-window';
import { type GatedSend, gatedSend } from './gated-send';
import { hosting } from './hosting';
import { type Launches, launches } from './launches';
import { type PaneSlot, paneSlot } from './pane-slot';

/** A form with Outlook around it: what its buttons do. */
export interface OpenForm {
  /** Tells it from every other. */
  readonly key: string;
  readonly form: FormStore;
  readonly window: Store<WindowState>;
  readonly isQuick: boolean;
  readonly addIn: AddIn;
  readonly pane: PaneSlot;
  send(): Promise<void>;
  save(): Promise<void>;
  cancelMeeting(): Promise<void>;
  /** Hands a copy of the invite on to this address. */
  forwardTo(address: string): Promise<void>;
  answerAlert(does: AlertButton): void;
  /** Sends the reply on the screen with this text, or throws it away (null). */
  answerReply(text: string | null): void;
  close(): void;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const unresolvedIn = ({ unresolved }: Form) => [...unresolved.required, ...unresolved.optional];

/** Tells the pane and the launch event handlers what changes in the form. @returns what ends it. */
function telling(form: FormStore, pane: PaneSlot, { launch }: Launches): () => void {
  return form.subscribe((now, before) => {
    for (const [name, data] of paneEvents(now, before)) pane.raise(name, data);
    const changedRecipientFields = changedRecipients(now, before);
    if (changedRecipientFields) void launch('OnAppointmentAttendeesChanged', { changedRecipientFields });
    if (movedTime(now, before)) void launch('OnAppointmentTimeChanged', { start: now.start, end: now.end });
    if (now.recurrence !== before.recurrence) void launch('OnAppointmentRecurrenceChanged');
  });
}

interface Parts {
  readonly around: Around;
  readonly form: FormStore;
  readonly state: Store<WindowState>;
  readonly gate: GatedSend;
  readonly pane: PaneSlot;
  readonly runsEvents: boolean;
  close(): void;
}

/** What the buttons of the window do. */
function buttons({ around, form, state, gate, pane, runsEvents, close }: Parts) {
  async function doing(work: () => Promise<unknown>) {
    state.change({ alert: null, problem: '' });
    await work().then(close, (error) => state.change({ problem: messageOf(error) }));
  }
  const delivering = (isSending: boolean) => doing(() => deliver(form, around, isSending));
  return {
    async send() {
      const unresolved = unresolvedIn(form.get());
      if (unresolved.length > 0) {
        const names = unresolved.join(', ');
        return state.change({ problem: wordsOf(around.settings().locale).alert.unknownNames(names) });
      }
      const isForSomebody = everybodyIn(form.get(), form.get().organizer).length > 0;
      if (!isForSomebody || !runsEvents) return delivering(isForSomebody);
      return gate.ask(() => delivering(true));
    },
    save: () => delivering(false),
    forwardTo: (address: string) => around.mailbox.forward(form.get().id ?? '', address),
    async cancelMeeting() {
      const cancel = () => doing(() => around.mailbox.cancel(form.get().id ?? ''));
      return around.settings().cancelAsks && runsEvents ? gate.ask(cancel) : cancel();
    },
    answerReply(text: string | null) {
      state.change({ reply: null });
      if (text === null) return;
      around.log({ frame: 'Outlook', what: `reply to ${form.get().organizer.name}`, outcome: text });
    },
    answerAlert(does: AlertButton) {
      const { alert } = state.get();
      state.change({ alert: null });
      gate.answer(does);
      if (does === 'take-action' && alert?.opens) pane.open(alert.opens.commandId, alert.opens.context);
    },
  };
}

/** Opens a form: launch events run, the pane can be opened, Send asks the gate. */
export function openForm(opened: Form, around: Around): OpenForm {
  const form = store<Form>(opened);
  const state = store<WindowState>({ alert: null, isChecking: false, pane: null, reply: null, problem: '' });
  const runsEvents = opened.mode === 'compose' && !around.isQuick;

  async function effect(asked: Effect): Promise<unknown> {
    if (asked === 'save') return (await deliver(form, around, false)).id;
    if (asked === 'close-form') close();
    else if ('html' in asked) state.change({ reply: asked });
    else around.openNew(asked);
    return undefined;
  }

  const events = launches(around, hosting(form, around, true, effect), runsEvents);
  const pane = paneSlot(around, form, state, hosting(form, around, false, effect));
  const gate = gatedSend({ around, runtime: events.runtime, state });
  const stopTelling = telling(form, pane, events);

  function close() {
    stopTelling();
    events.runtime.stop();
    gate.abandon();
    around.onClosed();
  }

  if (opened.id === null) void events.launch('OnNewAppointmentOrganizer');
  void events.launch('OnAppointmentOrganizer');
  const does = buttons({ around, form, state, gate, pane, runsEvents, close });
  const key = crypto.randomUUID();
  return { key, form, window: state, isQuick: around.isQuick, addIn: around.addIn, pane, close, ...does };
}
