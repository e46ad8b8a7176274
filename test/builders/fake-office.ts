import { aFakeItem, Failure, type FakeItem, membersOf } from './fake-item';

/**
 * A stand-in for the global `Office` that speaks callbacks, as office.js does, and misbehaves on demand. It keeps the refusals of
 * office.js that the adapter has to know (npm @microsoft/office-js 1.1.110, outlook-web-16.01.debug.js). Timers are its only clock: use
 * jest's fake ones.
 */

/** How a call behaves. Calls answer rightly after `latency` ms unless told otherwise. */
export type Behaviour =
  | { readonly answersAfter: number }
  | { readonly fails: number }
  /** Answers with an error the first time, and rightly after that. */
  | { readonly failsOnce: number }
  | { readonly throws: string }
  | 'hangs'
  | 'answers twice'
  /** First the item goes, then office.js answers 9030 (ApiCallFailedDueToItemChange). */
  | 'answers after the item is gone';

export { aFakeRecurrence, type FakeItem, officeRecipient } from './fake-item';

type Callback = (result: object) => void;

export class FakeOffice {
  readonly item: FakeItem;
  readonly calls: string[] = [];
  readonly handlers = new Map<string, (event: object) => unknown>();
  mostInFlight = 0;
  isPaneClosed = false;
  /** Members that this client does not have: 'sessionData', 'enhancedLocation', … */
  readonly lacks = new Set<string>();
  private inFlight = 0;
  private readonly behaviours = new Map<string, Behaviour>();
  private readonly listeners: { readonly event: string; readonly listener: () => void }[] = [];
  private composed: object | null = null;

  constructor(
    item: Partial<FakeItem> = {},
    private readonly options: { latency?: number; locale?: string } = {},
  ) {
    this.item = aFakeItem(item);
  }

  behaves(call: string, behaviour: Behaviour): this {
    this.behaviours.set(call, behaviour);
    return this;
  }

  /** Puts this Office where office.js puts it. */
  install(): this {
    this.composed = this.compose();
    Object.assign(globalThis, { Office: this.office() });
    return this;
  }

  static uninstall(): void {
    Reflect.deleteProperty(globalThis, 'Office');
  }

  /** The user changes who is invited. */
  recipientsChanged(): void {
    this.raise('olkRecipientsChanged');
  }

  /** The form raises an event, by office.js's name. */
  raise(event: string): void {
    for (const one of this.listeners) if (one.event === event) one.listener();
  }

  /** The global `Office`. */
  office(): object {
    const current = () => this.composed;
    this.composed ??= this.compose();
    return {
      actions: {
        associate: (name: string, handler: (event: object) => unknown) => this.handlers.set(name, handler),
      },
      onReady: () => Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }),
      EventType: {
        RecipientsChanged: 'olkRecipientsChanged',
        AppointmentTimeChanged: 'olkAppointmentTimeChanged',
        RecurrenceChanged: 'olkRecurrenceChanged',
      },
      context: {
        displayLanguage: this.options.locale ?? 'en-US',
        mailbox: {
          get item() {
            return current();
          },
          userProfile: {
            displayName: 'Anna Ek',
            emailAddress: 'anna.ek@contoso.example',
            timeZone: 'W. Europe Standard Time',
          },
          // Stockholm in winter.
          convertToLocalClientTime: (time: Date) => ({
            hours: (time.getUTCHours() + 1) % 24,
            minutes: time.getUTCMinutes(),
          }),
        },
        ui: {
          closeContainer: () => {
            this.isPaneClosed = true;
          },
        },
      },
    };
  }

  /** The open item goes: the user closed the form or chose another item. */
  closeItem(): void {
    this.composed = null;
  }

  private compose(): object {
    const members = membersOf(
      this.item,
      (event, listener) => this.listeners.push({ event, listener }),
      (call, args, value) => this.answer(call, args, value),
    );
    for (const name of this.lacks) delete members[name];
    return members;
  }

  private answer(call: string, args: unknown[], value: () => unknown): void {
    this.calls.push(call);
    const behaviour = this.behaviours.get(call);
    if (typeof behaviour === 'object' && 'failsOnce' in behaviour)
      this.behaviours.set(call, { answersAfter: this.options.latency ?? 0 });
    if (typeof behaviour === 'object' && 'throws' in behaviour) throw new Error(behaviour.throws);
    if (behaviour === 'hangs') return;
    const callback = args[args.length - 1] as Callback;
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    const isSlow = typeof behaviour === 'object' && 'answersAfter' in behaviour;
    setTimeout(
      () => {
        this.inFlight -= 1;
        const result = this.result(behaviour, value);
        callback(result);
        if (behaviour === 'answers twice') callback(result);
      },
      isSlow ? behaviour.answersAfter : (this.options.latency ?? 10),
    );
  }

  private result(behaviour: Behaviour | undefined, value: () => unknown): object {
    if (behaviour === 'answers after the item is gone') this.closeItem();
    const failure =
      behaviour === 'answers after the item is gone'
        ? new Failure(9030)
        : typeof behaviour === 'object' && 'failsOnce' in behaviour
          ? new Failure(behaviour.failsOnce)
          : typeof behaviour === 'object' && 'fails' in behaviour
            ? new Failure(behaviour.fails)
            : value();
    if (!(failure instanceof Failure)) return { status: 'succeeded', value: failure };
    return {
      status: 'failed',
      value: undefined,
      error: { code: failure.code, name: 'OfficeError', message: `Office error ${failure.code}` },
    };
  }
}

/** A launch event that remembers how it was completed. */
export function aLaunchEvent(completed: (answer?: object) => void = () => undefined) {
  const answers: (object | undefined)[] = [];
  return {
    answers,
    completed: (answer?: object) => {
      answers.push(answer);
      completed(answer);
    },
  };
}
