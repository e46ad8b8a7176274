import type { Lane } from './call-lanes';
import { type Answered, available, officeCall } from './office-call';
import type { OfficePerson } from './office-people';

/** A member of an item that can be read: subject, start, requiredAttendees, … */
interface Readable<T> {
  getAsync(answer: (result: Office.AsyncResult<T>) => void): void;
}

type Callable = (...given: unknown[]) => void;

/** An invite in compose. `isAllDayEvent` (Mailbox 1.14) is in office.js, and missing from its type declarations. */
export type OpenInvite = Office.AppointmentCompose & { readonly isAllDayEvent?: Readable<boolean> };

/**
 * Calls that take plain arguments, by their names in Office: what each takes, and what it answers with. Some clients answer with null
 * where Office's declarations promise a value.
 */
interface NamedCalls {
  'requiredAttendees.getAsync': () => readonly OfficePerson[] | null;
  'optionalAttendees.getAsync': () => readonly OfficePerson[] | null;
  'enhancedLocation.getAsync': () => readonly Partial<Office.LocationDetails>[] | null;
  'organizer.getAsync': () => OfficePerson | null;
  'subject.getAsync': () => string | null;
  'start.getAsync': () => Date;
  'end.getAsync': () => Date;
  'isAllDayEvent.getAsync': () => boolean;
  'sensitivity.getAsync': () => string | null;
  'categories.getAsync': () => readonly Office.CategoryDetails[] | null;
  getItemIdAsync: () => string | null;
  'body.getAsync': (type: 'html') => string | null;
  'sessionData.getAllAsync': () => Readonly<Record<string, string>> | null;
  'sessionData.setAsync': (key: string, value: string) => void;
  'notificationMessages.replaceAsync': (key: string, notice: Office.NotificationMessageDetails) => void;
  'notificationMessages.removeAsync': (key: string) => void;
}

/** Calls on one open invite by their names, each within the page's limit and the invite's timeout. */
export interface NamedItemCalls {
  /** `unavailable` where the client does not have the call. */
  ask<Name extends keyof NamedCalls>(
    name: Name,
    ...given: Parameters<NamedCalls[Name]>
  ): Promise<ReturnType<NamedCalls[Name]>>;
}

/** Calls on one open invite, named ones and others. */
export interface ItemCalls extends NamedItemCalls {
  /** Any call: `start` gets the item and the callback for office.js. */
  call<T>(
    name: string,
    start: (item: OpenInvite, answer: (result: Answered<T>) => void) => void,
    lane?: Lane,
  ): Promise<T>;
  /** `getAsync` of one member. */
  read<T>(name: string, member: (item: OpenInvite) => Readable<T> | undefined): Promise<T>;
}

/** `limit` in ms is for one call. Without an item (Outlook gives null for some shared mailboxes) each call is `unavailable`. */
export function namedCallsOn(item: OpenInvite | null, limit: number): NamedItemCalls {
  return {
    ask: (name, ...given) =>
      officeCall(
        name,
        (answer) => {
          const [method = '', member] = name.split('.').reverse();
          const open = available(name, item);
          const owner = (member ? Reflect.get(open, member) : open) as Record<string, Callable> | undefined;
          available(name, owner?.[method]).call(owner, ...given, answer);
        },
        limit,
      ),
  };
}

/** As `namedCallsOn`, and every other call too. */
export function callsOn(item: OpenInvite | null, limit: number): ItemCalls {
  const call: ItemCalls['call'] = (name, start, lane) =>
    officeCall(name, (answer) => start(available(name, item), answer), limit, lane);
  return {
    ...namedCallsOn(item, limit),
    call,
    read: (name, member) =>
      call(`${name}.getAsync`, (open, answer) => available(name, member(open)).getAsync(answer)),
  };
}

/** The invite that is being composed beside this page, or null. */
export function openInvite(): OpenInvite | null {
  return openItem() as OpenInvite | null;
}

/** What is open beside this page, or null. Whether it is composed or read is for the caller to know. */
export function openItem(): unknown {
  return orNothing(() => Office.context.mailbox.item);
}

/** The value of a member of Office, or null where the client lacks it or an object on the way to it. */
export function orNothing<T>(member: () => T | null | undefined): T | null {
  try {
    return member() ?? null;
  } catch {
    return null;
  }
}
