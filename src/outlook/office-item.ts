import { type Answered, available, officeCall } from './office-call';

/** A member of an item that can be read: subject, start, requiredAttendees, … */
interface Readable<T> {
  getAsync(answer: (result: Office.AsyncResult<T>) => void): void;
}

/** An invite in compose. `isAllDayEvent` (Mailbox 1.14) is in office.js, and missing from its type declarations. */
export type OpenInvite = Office.AppointmentCompose & { readonly isAllDayEvent?: Readable<boolean> };

/** Calls on one open invite, each through the page's queue and within the invite's patience. */
export interface ItemCalls {
  /** Any call: `start` gets the item and the callback for office.js. */
  call<T>(name: string, start: (item: OpenInvite, answer: (result: Answered<T>) => void) => void): Promise<T>;
  /** `getAsync` of one member. */
  read<T>(name: string, member: (item: OpenInvite) => Readable<T> | undefined): Promise<T>;
}

/** `limit` in ms is for one call. Without an item (Outlook gives null for some shared mailboxes) each call is `unavailable`. */
export function callsOn(item: OpenInvite | null, limit: number): ItemCalls {
  const call: ItemCalls['call'] = (name, start) =>
    officeCall(name, (answer) => start(available(name, item), answer), limit);
  return {
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
  try {
    return Office.context.mailbox.item ?? null;
  } catch {
    return null;
  }
}
