import type { CheckedInvite } from './checked-invite';
import type { Sensitivity } from './compose-invite';
import { available, hasCode, isUnavailable } from './office-call';
import { OfficeCallError } from './office-call-error';
import { callsOn, type ItemCalls, openInvite } from './office-item';
import { officeNotice } from './office-notice';
import { attendeeOf, personOf, smtpAddress } from './office-people';
import { sessionOf } from './session-answer';

const itemNotSaved = 9046;
const notificationKeyNotFound = 9024;
const sessionKeyNotFound = 9050;

/**
 * The open invite as the gate sees it; `limit` in ms is for one call. The item is taken once: when Outlook moves on to another one,
 * calls on the old one fail, and no verdict is put together from two invites. Without an open invite every promise rejects.
 */
export function officeCheckedInvite(limit: number): CheckedInvite {
  return checkedInviteOn(callsOn(openInvite(), limit));
}

/** As `officeCheckedInvite`, on calls that something else makes too. */
export function checkedInviteOn(calls: ItemCalls): CheckedInvite {
  const { call, read } = calls;
  return {
    attendees: () => attendees(calls),
    rooms: () => rooms(calls),
    organizer: () => organizer(calls),
    subject: async () => (await read('subject', (item) => item.subject)) ?? '',
    isAllDay: () => read('isAllDayEvent', (item) => item.isAllDayEvent),
    sensitivity: async () => sensitivityOf(await read('sensitivity', (item) => item.sensitivity)),
    categories: async () =>
      (await orNone(read('categories', (item) => item.categories))).map(({ displayName }) => displayName),
    id: () => id(calls),
    bodyHtml: async () =>
      (await call<string>('body.getAsync', (item, answer) => item.body.getAsync('html', answer))) ?? '',
    session: async () => (await sessionNow(calls)) ?? {},
    keepInSession: (key, value) =>
      call<void>('sessionData.setAsync', (item, answer) =>
        available('sessionData', item.sessionData).setAsync(key, value, answer),
      ),
    showNotice: (key, notice) =>
      call<void>('notificationMessages.replaceAsync', (item, answer) =>
        item.notificationMessages.replaceAsync(key, officeNotice(notice), answer),
      ),
    clearNotice: (key) =>
      call<void>('notificationMessages.removeAsync', (item, answer) =>
        item.notificationMessages.removeAsync(key, answer),
      ).catch(onCode(notificationKeyNotFound, undefined)),
  };
}

/** What is kept with the open form; null while the client has not loaded it. A client without sessionData keeps nothing. */
export async function sessionNow({ call }: ItemCalls): Promise<Readonly<Record<string, string>> | null> {
  try {
    return sessionOf(
      await call<object>('sessionData.getAllAsync', (item, answer) =>
        available('sessionData', item.sessionData).getAllAsync(answer),
      ),
    );
  } catch (error) {
    if (isUnavailable(error) || hasCode(error, sessionKeyNotFound)) return {};
    throw error;
  }
}

/** For `catch`: gives `value` where Outlook answers with `code`, and rejects on with anything else. */
export function onCode<T>(code: number, value: T): (error: unknown) => T {
  return (error) => {
    if (hasCode(error, code)) return value;
    throw error;
  };
}

async function attendees({ read }: ItemCalls) {
  const [required, optional] = await Promise.all([
    read('requiredAttendees', (item) => item.requiredAttendees),
    read('optionalAttendees', (item) => item.optionalAttendees),
  ]);
  return [...(required ?? []), ...(optional ?? [])].map(attendeeOf);
}

async function rooms({ read }: ItemCalls): Promise<readonly string[]> {
  return (await orNone(read('enhancedLocation', (item) => item.enhancedLocation)))
    .map(({ emailAddress, locationIdentifier }) => smtpAddress(emailAddress || locationIdentifier?.id))
    .filter((address) => address !== '')
    .map((address) => address.toLowerCase());
}

async function organizer({ read }: ItemCalls) {
  const found = await read('organizer', (item) => item.organizer);
  if (!found) throw new OfficeCallError('organizer.getAsync', 'failed', null, 'nobody was named');
  return personOf(found);
}

async function id({ call }: ItemCalls): Promise<string | null> {
  const name = 'getItemIdAsync';
  const found = await call<string | null>(name, (item, answer) =>
    available(name, item.getItemIdAsync).call(item, answer),
  ).catch(onCode(itemNotSaved, null));
  return found || null;
}

function sensitivityOf(found: string): Sensitivity {
  return found === 'private' || found === 'personal' || found === 'confidential' ? found : 'normal';
}

// A client without the call has none of the thing: no rooms before Mailbox 1.8, no categories on a calendar that keeps none.
async function orNone<T>(found: Promise<readonly T[] | null>): Promise<readonly T[]> {
  try {
    return (await found) ?? [];
  } catch (error) {
    if (isUnavailable(error)) return [];
    throw error;
  }
}
