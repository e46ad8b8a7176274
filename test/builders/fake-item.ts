/** The open item of the fake Office: what it holds, and its calls, which refuse what office.js refuses. */

interface OfficeRecipient {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly recipientType?: string;
}

/** A recurrence as office.js hands it over: `seriesTime` is an object of its own, and setAsync takes no other. */
export interface FakeRecurrence {
  readonly recurrenceType: string;
  readonly recurrenceProperties: object;
  readonly recurrenceTimeZone: { readonly name: string };
  readonly seriesTime: FakeSeriesTime;
}

export class FakeSeriesTime {
  constructor(
    private minutes: number,
    private endDate: string | null = null,
  ) {}
  getEndDate = () => this.endDate;
  setEndDate = (day: string) => {
    this.endDate = day;
  };
  getDuration = () => this.minutes;
  setDuration = (minutes: number) => {
    this.minutes = minutes;
  };
}

/** Every Tuesday in Stockholm. */
export function aFakeRecurrence(minutes = 30): FakeRecurrence {
  return {
    recurrenceType: 'weekly',
    recurrenceProperties: { interval: 1, days: ['tue'], firstDayOfWeek: 'mon' },
    recurrenceTimeZone: { name: 'W. Europe Standard Time' },
    seriesTime: new FakeSeriesTime(minutes),
  };
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
  /** The pattern of a series, or null; `seriesId` is an occurrence's. */
  recurrence: FakeRecurrence | null;
  seriesId: string | null;
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

/** In place of a value: Office answers with this error. */
export class Failure {
  constructor(readonly code: number) {}
}

export function officeRecipient(displayName: string, recipientType = 'user'): OfficeRecipient {
  const emailAddress = `${displayName.toLowerCase().replace(/ö/g, 'o').replace(/\s+/g, '.')}@contoso.example`;
  return { displayName, emailAddress, recipientType };
}

/** An unsaved invite from Anna Ek to Bo Berg with an empty body. */
export function aFakeItem(item: Partial<FakeItem> = {}): FakeItem {
  return {
    subject: 'New warehouse',
    required: [officeRecipient('Bo Berg')],
    optional: [],
    locations: [],
    organizer: officeRecipient('Anna Ek'),
    start: new Date('2026-12-01T09:00:00Z'),
    end: new Date('2026-12-01T09:30:00Z'),
    recurrence: null,
    seriesId: null,
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

/** Answers one call: `value` gives what a well-behaved Outlook would. */
type Answer = (call: string, args: unknown[], value: () => unknown) => void;

/** The members of an appointment in compose, as office.js has them. */
export function membersOf(
  item: FakeItem,
  hears: (event: string, listener: () => void) => void,
  answer: Answer,
): Record<string, unknown> {
  const got = <T>(name: string, value: () => T | Failure) => ({
    getAsync: (...args: unknown[]) => answer(`${name}.getAsync`, args, value),
  });
  return {
    subject: got('subject', () => item.subject),
    requiredAttendees: {
      ...got('requiredAttendees', () => item.required),
      setAsync: (people: readonly OfficeRecipient[], ...args: unknown[]) =>
        answer('requiredAttendees.setAsync', args, () => {
          item.required = people;
        }),
    },
    optionalAttendees: {
      ...got('optionalAttendees', () => item.optional),
      addAsync: (people: readonly OfficeRecipient[], ...args: unknown[]) =>
        answer('optionalAttendees.addAsync', args, () => {
          item.optional = [...item.optional, ...people];
        }),
    },
    enhancedLocation: got('enhancedLocation', () => item.locations),
    organizer: got('organizer', () => item.organizer),
    start: got('start', () => item.start),
    end: { ...got('end', () => item.end), ...setterOf(item, answer) },
    recurrence: { ...got('recurrence', () => copied(item.recurrence)), ...recurrenceSetterOf(item, answer) },
    seriesId: item.seriesId,
    isAllDayEvent: got('isAllDayEvent', () => item.isAllDay),
    sensitivity: got('sensitivity', () => item.sensitivity),
    categories: got('categories', () => item.categories),
    getItemIdAsync: (...args: unknown[]) =>
      answer('getItemIdAsync', args, () => item.id ?? new Failure(9046)),
    getInitializationContextAsync: (...args: unknown[]) =>
      answer('getInitializationContextAsync', args, () => item.context),
    addHandlerAsync: (type: string, handler: () => void, ...args: unknown[]) =>
      answer('addHandlerAsync', args, () => {
        hears(type, handler);
      }),
    body: bodyOf(item, answer),
    sessionData: sessionDataOf(item, answer),
    notificationMessages: notificationMessagesOf(item, answer),
  };
}

/** Each reading is an object of its own: changing it changes nothing before setAsync. */
function copied(recurrence: FakeRecurrence | null): FakeRecurrence | null {
  if (!recurrence) return recurrence;
  const { seriesTime } = recurrence;
  const copy = new FakeSeriesTime(seriesTime.getDuration(), seriesTime.getEndDate());
  return { ...recurrence, seriesTime: copy };
}

function setterOf(item: FakeItem, answer: Answer): object {
  return {
    setAsync: (end: Date, ...args: unknown[]) =>
      answer('end.setAsync', args, () => {
        if (end < item.start) return new Failure(9010);
        item.end = end;
        return undefined;
      }),
  };
}

function recurrenceSetterOf(item: FakeItem, answer: Answer): object {
  return {
    setAsync: (recurrence: FakeRecurrence, ...args: unknown[]) => {
      // As validateRecurrenceObject does, in the caller.
      if (item.seriesId !== null || !(recurrence.seriesTime instanceof FakeSeriesTime))
        throw new Error('Sys.ArgumentException: seriesTime');
      return answer('recurrence.setAsync', args, () => {
        item.recurrence = recurrence;
        item.end = new Date(item.start.getTime() + recurrence.seriesTime.getDuration() * 60_000);
      });
    },
  };
}

function bodyOf(item: FakeItem, answer: Answer): object {
  const written = (call: string, html: string, args: unknown[], body: () => string) => {
    if (html.length > 1_000_000) throw new Error('Sys.ArgumentOutOfRangeException: data');
    return answer(call, args, () => {
      item.body = body();
    });
  };
  return {
    getAsync: (_coercion: string, ...args: unknown[]) => answer('body.getAsync', args, () => item.body),
    getTypeAsync: (...args: unknown[]) => answer('body.getTypeAsync', args, () => item.bodyType),
    setAsync: (html: string, ...args: unknown[]) => written('body.setAsync', html, args, () => html),
    prependAsync: (html: string, ...args: unknown[]) =>
      written('body.prependAsync', html, args, () => item.body.replace('<body>', `<body>${html}`)),
  };
}

function sessionDataOf(item: FakeItem, answer: Answer): object {
  return {
    getAllAsync: (...args: unknown[]) => answer('sessionData.getAllAsync', args, () => item.session),
    setAsync: (key: string, value: string, ...args: unknown[]) =>
      answer('sessionData.setAsync', args, () => {
        const session = { ...item.session, [key]: value };
        if (JSON.stringify(session).length > 50_000) return new Failure(9051);
        item.session = session;
        return undefined;
      }),
    removeAsync: (key: string, ...args: unknown[]) =>
      answer('sessionData.removeAsync', args, () => {
        if (item.session?.[key] === undefined) return new Failure(9050);
        delete item.session[key];
        return undefined;
      }),
  };
}

function notificationMessagesOf({ notices }: FakeItem, answer: Answer): object {
  return {
    replaceAsync: (key: string, notice: Record<string, unknown>, ...args: unknown[]) => {
      refuseNotice(key, notice);
      return answer('notificationMessages.replaceAsync', args, () => {
        notices[key] = notice;
      });
    },
    removeAsync: (key: string, ...args: unknown[]) =>
      answer('notificationMessages.removeAsync', args, () => {
        if (notices[key] === undefined) return new Failure(9024);
        delete notices[key];
        return undefined;
      }),
  };
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
