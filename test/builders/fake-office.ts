/**
 * A stand-in for the global `Office` that speaks callbacks, as office.js does, and misbehaves on demand. It keeps the refusals of
 * office.js that the adapter has to know (npm @microsoft/office-js 1.1.110, outlook-web-16.01.debug.js). Timers are its only clock: use
 * jest's fake ones.
 */

/** How a call behaves. Calls answer rightly after `latency` ms unless told otherwise. */
export type Behaviour =
  | { readonly answersAfter: number }
  | { readonly fails: number }
  | { readonly throws: string }
  | 'hangs'
  | 'answers twice'
  /** First the item goes, then office.js answers 9030 (ApiCallFailedDueToItemChange). */
  | 'answers after the item is gone';

interface OfficeRecipient {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly recipientType?: string;
}

/** What the open item holds, in Office's words. */
export interface FakeItem {
  subject: string;
  required: readonly OfficeRecipient[];
  optional: readonly OfficeRecipient[];
  locations: readonly object[];
  organizer: OfficeRecipient | null;
  start: Date;
  end: Date;
  body: string;
  bodyType: string;
  id: string | null;
  isAllDay: boolean;
  sensitivity: string;
  categories: readonly { displayName: string; color: string }[] | null;
  session: Record<string, string> | null;
  notices: Record<string, Record<string, unknown>>;
  context: unknown;
}

class Failure {
  constructor(readonly code: number) {}
}

type Callback = (result: object) => void;

export function officeRecipient(displayName: string, recipientType = 'user'): OfficeRecipient {
  const emailAddress = `${displayName.toLowerCase().replace(/ö/g, 'o').replace(/\s+/g, '.')}@contoso.example`;
  return { displayName, emailAddress, recipientType };
}

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
  private readonly recipientListeners: (() => void)[] = [];
  private composed: object | null = null;

  constructor(
    item: Partial<FakeItem> = {},
    private readonly options: { latency?: number; locale?: string } = {},
  ) {
    this.item = {
      subject: 'New warehouse',
      required: [officeRecipient('Bo Berg')],
      optional: [],
      locations: [],
      organizer: officeRecipient('Anna Ek'),
      start: new Date('2026-12-01T09:00:00Z'),
      end: new Date('2026-12-01T09:30:00Z'),
      body: '<html><head></head><body></body></html>',
      bodyType: 'html',
      id: null,
      isAllDay: false,
      sensitivity: 'normal',
      categories: null,
      session: {},
      notices: {},
      context: '',
      ...item,
    };
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
    for (const listener of this.recipientListeners) listener();
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
      EventType: { RecipientsChanged: 'olkRecipientsChanged' },
      context: {
        displayLanguage: this.options.locale ?? 'en-US',
        mailbox: {
          get item() {
            return current();
          },
          userProfile: { displayName: 'Anna Ek', emailAddress: 'anna.ek@contoso.example' },
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
    const { item } = this;
    const got = <T>(name: string, value: () => T | Failure) => ({
      getAsync: (...args: unknown[]) => this.answer(`${name}.getAsync`, args, value),
    });
    const members: Record<string, unknown> = {
      subject: got('subject', () => item.subject),
      requiredAttendees: got('requiredAttendees', () => item.required),
      optionalAttendees: got('optionalAttendees', () => item.optional),
      enhancedLocation: got('enhancedLocation', () => item.locations),
      organizer: got('organizer', () => item.organizer),
      start: got('start', () => item.start),
      end: got('end', () => item.end),
      isAllDayEvent: got('isAllDayEvent', () => item.isAllDay),
      sensitivity: got('sensitivity', () => item.sensitivity),
      categories: got('categories', () => item.categories),
      getItemIdAsync: (...args: unknown[]) =>
        this.answer('getItemIdAsync', args, () => item.id ?? new Failure(9046)),
      getInitializationContextAsync: (...args: unknown[]) =>
        this.answer('getInitializationContextAsync', args, () => item.context),
      addHandlerAsync: (type: string, handler: () => void, ...args: unknown[]) =>
        this.answer('addHandlerAsync', args, () => {
          if (type === 'olkRecipientsChanged') this.recipientListeners.push(handler);
        }),
      body: this.body(),
      sessionData: this.sessionData(),
      notificationMessages: this.notificationMessages(),
    };
    for (const name of this.lacks) delete members[name];
    return members;
  }

  private body(): object {
    const { item } = this;
    const written = (call: string, html: string, args: unknown[], body: () => string) => {
      if (html.length > 1_000_000) throw new Error('Sys.ArgumentOutOfRangeException: data');
      return this.answer(call, args, () => {
        item.body = body();
      });
    };
    return {
      getAsync: (_coercion: string, ...args: unknown[]) =>
        this.answer('body.getAsync', args, () => item.body),
      getTypeAsync: (...args: unknown[]) => this.answer('body.getTypeAsync', args, () => item.bodyType),
      setAsync: (html: string, ...args: unknown[]) => written('body.setAsync', html, args, () => html),
      prependAsync: (html: string, ...args: unknown[]) =>
        written('body.prependAsync', html, args, () => item.body.replace('<body>', `<body>${html}`)),
    };
  }

  private sessionData(): object {
    const { item } = this;
    return {
      getAllAsync: (...args: unknown[]) => this.answer('sessionData.getAllAsync', args, () => item.session),
      setAsync: (key: string, value: string, ...args: unknown[]) =>
        this.answer('sessionData.setAsync', args, () => {
          const session = { ...item.session, [key]: value };
          if (JSON.stringify(session).length > 50_000) return new Failure(9051);
          item.session = session;
          return undefined;
        }),
      removeAsync: (key: string, ...args: unknown[]) =>
        this.answer('sessionData.removeAsync', args, () => {
          if (item.session?.[key] === undefined) return new Failure(9050);
          delete item.session[key];
          return undefined;
        }),
    };
  }

  private notificationMessages(): object {
    const { notices } = this.item;
    return {
      replaceAsync: (key: string, notice: Record<string, unknown>, ...args: unknown[]) => {
        refuseNotice(key, notice);
        return this.answer('notificationMessages.replaceAsync', args, () => {
          notices[key] = notice;
        });
      },
      removeAsync: (key: string, ...args: unknown[]) =>
        this.answer('notificationMessages.removeAsync', args, () => {
          if (notices[key] === undefined) return new Failure(9024);
          delete notices[key];
          return undefined;
        }),
    };
  }

  private answer(call: string, args: unknown[], value: () => unknown): void {
    this.calls.push(call);
    const behaviour = this.behaviours.get(call);
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

// As validateKey and validateData do: they throw in the caller.
function refuseNotice(key: string, notice: Record<string, unknown>): void {
  const actions = notice.actions as { actionText: string; commandId: string }[] | undefined;
  const isInsight = notice.type === 'insightMessage';
  const wrong =
    key.length > 32 ||
    String(notice.message ?? '').length > 150 ||
    !notice.message ||
    !notice.icon ||
    (isInsight ? notice.persistent !== undefined : typeof notice.persistent !== 'boolean') ||
    (isInsight ? actions?.length !== 1 || !actions[0]?.commandId : actions !== undefined) ||
    (actions?.[0]?.actionText.length ?? 0) > 30;
  if (wrong) throw new Error(`Sys.ArgumentException: notice ${key}`);
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
