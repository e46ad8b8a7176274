import type { Effect } from '../host/answer';
import type { Form } from '../host/form';
import { changedRecipients, paneEvents } from '../host/form-events';
import { type FrameHost, hostFrame, type LogLine, type Surroundings } from '../host/frame-host';
import type { AddIn, Command } from '../host/manifest';
import { formRuntime, type Runtime } from '../host/runtime';
import type { SmartAlert } from '../host/send-decision';
import { type FormStore, type Store, store } from '../host/store';
import type { World } from '../host/world';
import type { Contact } from '../mailbox/contact';
import { everybodyIn, type Invite } from '../mailbox/invite';
import { rewriteForAttendees } from '../rewriting/rewriting';
import { gatedSend } from './gated-send';
import type { MailboxClient } from './mailbox-client';
import { patienceOf, type Settings } from './settings';

/** What a window around a form shows besides the form. */
export interface WindowState {
  readonly alert: SmartAlert | null;
  readonly isChecking: boolean;
  /** The open pane; a new number loads it anew. */
  readonly pane: { readonly command: Command; readonly load: number } | null;
  /** A sentence about why something did not work. */
  readonly problem: string;
}

/** A form with Outlook around it: what its buttons do. */
export interface OpenForm {
  readonly form: FormStore;
  readonly window: Store<WindowState>;
  readonly isQuick: boolean;
  readonly addIn: AddIn;
  send(): Promise<void>;
  save(): Promise<void>;
  cancelMeeting(): Promise<void>;
  answerAlert(does: SmartAlert['buttons'][number]['does']): void;
  openPane(commandId: string, context?: string): void;
  closePane(): void;
  /** Hosts office.js in the pane's frame. @returns what ends it. */
  hostPane(frame: Window, conversationId: string): () => void;
  close(): void;
}

export interface Around {
  readonly addIn: AddIn;
  readonly user: Contact;
  readonly isQuick: boolean;
  readonly mailbox: MailboxClient;
  settings(): Settings;
  log(line: LogLine): void;
  /** The form is gone: sent, saved, cancelled or discarded. */
  onClosed(): void;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const isReachable = (page: string, settings: Settings) =>
  settings.fault === 'offline'
    ? Promise.resolve(false)
    : fetch(page).then(
        ({ ok }) => ok,
        () => false,
      );

function worldOf(around: Around, isHandler: boolean): World {
  const settings = around.settings();
  return {
    user: around.user,
    permission: around.addIn.permission,
    isHandler,
    rewriting: settings.rewriting,
    quirks: settings,
    now: Date.now(),
  };
}

/** Opens a form: launch events run, the pane can be opened, Send asks the gate. */
export function openForm(opened: Form, around: Around): OpenForm {
  const { addIn, mailbox } = around;
  const form = store<Form>(opened);
  const state = store<WindowState>({ alert: null, isChecking: false, pane: null, problem: '' });
  const runsEvents = opened.mode === 'compose' && !around.isQuick;
  let pane: FrameHost | null = null;
  let loads = 0;

  async function deliver(isSending: boolean): Promise<Invite> {
    const now = form.get();
    const bodyForAttendees = rewriteForAttendees(now.body, around.settings().rewriting);
    const { id, organizer } = now;
    const invite = await mailbox.deliver({ id, organizer, content: now, bodyForAttendees, isSending });
    form.change({ id: invite.id, isSent: invite.isSent });
    return invite;
  }

  async function doing(work: () => Promise<unknown>) {
    state.change({ alert: null, problem: '' });
    await work().then(close, (error) => state.change({ problem: messageOf(error) }));
  }

  async function effect(asked: Effect): Promise<unknown> {
    if (asked === 'save') return (await deliver(false)).id;
    close();
    return undefined;
  }

  function surroundings(
    isHandler: boolean,
  ): Omit<Surroundings, 'frame' | 'conversationId' | 'completed' | 'registered' | 'closePane'> {
    return {
      appId: addIn.id,
      locale: around.settings().locale,
      form,
      world: () => worldOf(around, isHandler),
      fault: () => around.settings().fault,
      latency: () => around.settings().latency,
      log: around.log,
      effect,
    };
  }

  const runtime: Runtime = formRuntime({
    page: addIn.runtimePage ?? '',
    frame: () => surroundings(true),
    isReachable: () => isReachable(addIn.runtimePage ?? '', around.settings()),
    giveUp: () => patienceOf(around.settings()).giveUp,
    keepsPage: () => around.settings().runtime === 'kept',
  });

  async function launch(type: string, args: Readonly<Record<string, unknown>> = {}) {
    const event = runsEvents ? addIn.launchEvents.find((one) => one.type === type) : undefined;
    if (!event) return;
    around.log({ frame: 'Outlook', what: `raises ${type}`, outcome: JSON.stringify(args) });
    const outcome = await runtime.run(event, args);
    around.log({ frame: 'Outlook', what: `${type} ended`, outcome: outcome.kind });
  }

  const gate = gatedSend({ around, runtime, state });
  const ends = form.subscribe((now, before) => {
    for (const [name, data] of paneEvents(now, before)) pane?.raise(name, data);
    const changedRecipientFields = changedRecipients(now, before);
    if (changedRecipientFields) void launch('OnAppointmentAttendeesChanged', { changedRecipientFields });
    if (now.start !== before.start || now.end !== before.end)
      void launch('OnAppointmentTimeChanged', { start: now.start, end: now.end });
  });

  function close() {
    ends();
    pane?.stop();
    runtime.stop();
    gate.abandon();
    around.onClosed();
  }

  function openPane(commandId: string, context = '') {
    const command = addIn.commands.find(({ id }) => id === commandId);
    if (!command) return;
    form.change({ initializationContext: context });
    loads += 1;
    state.change({ pane: { command, load: loads } });
  }

  if (opened.id === null) void launch('OnNewAppointmentOrganizer');
  void launch('OnAppointmentOrganizer');

  return {
    form,
    window: state,
    isQuick: around.isQuick,
    addIn,
    async send() {
      const now = form.get();
      const strangers = [...now.unresolved.required, ...now.unresolved.optional];
      if (strangers.length > 0)
        return state.change({
          problem: `Outlook does not know ${strangers.join(', ')}. Take the name away, or type an address.`,
        });
      if (everybodyIn(now, now.organizer).length === 0) return doing(() => deliver(false));
      if (!runsEvents) return doing(() => deliver(true));
      return gate.ask(() => doing(() => deliver(true)));
    },
    save: () => doing(() => deliver(false)),
    async cancelMeeting() {
      const cancel = () => doing(() => mailbox.cancel(form.get().id ?? ''));
      return around.settings().cancelAsks && runsEvents ? gate.ask(cancel) : cancel();
    },
    answerAlert(does) {
      const { alert } = state.get();
      state.change({ alert: null });
      gate.answer(does);
      if (does === 'take-action' && alert?.opens) openPane(alert.opens.commandId, alert.opens.context);
    },
    openPane,
    closePane: () => state.change({ pane: null }),
    hostPane(frame, conversationId) {
      const host = hostFrame(frame, {
        ...surroundings(false),
        frame: 'pane',
        conversationId,
        completed: () => {},
        registered: (name) => around.log({ frame: 'pane', what: `listens to ${name}`, outcome: '' }),
        closePane: () => state.change({ pane: null }),
      });
      pane = host;
      return () => host.stop();
    },
    close,
  };
}
