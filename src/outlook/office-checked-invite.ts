import type { CheckedInvite } from './checked-invite';
import type { Sensitivity } from './compose-invite';
import { available, hasCode, isUnavailable } from './office-call';
import { type NamedItemCalls, namedCallsOn, openInvite } from './office-item';
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
  return checkedInviteOn(namedCallsOn(openInvite(), limit));
}

/** As `officeCheckedInvite`, on calls that something else makes too. */
export function checkedInviteOn(calls: NamedItemCalls): CheckedInvite {
  const { ask } = calls;
  return {
    attendees: () => attendees(calls),
    rooms: () => rooms(calls),
    organizer: () => organizer(calls),
    subject: async () => (await ask('subject.getAsync')) ?? '',
    isAllDay: () => ask('isAllDayEvent.getAsync'),
    sensitivity: async () => sensitivityOf(await ask('sensitivity.getAsync')),
    categories: async () => (await orNone(ask('categories.getAsync'))).map(({ displayName }) => displayName),
    id: async () => (await ask('getItemIdAsync').catch(onCode(itemNotSaved, null))) || null,
    bodyHtml: async () => (await ask('body.getAsync', 'html')) ?? '',
    session: async () => (await sessionNow(calls)) ?? {},
    keepInSession: (key, value) => ask('sessionData.setAsync', key, value),
    showNotice: (key, notice) => ask('notificationMessages.replaceAsync', key, officeNotice(notice)),
    clearNotice: (key) =>
      ask('notificationMessages.removeAsync', key).catch(onCode(notificationKeyNotFound, undefined)),
  };
}

/** What is kept with the open form; null while the client has not loaded it. A client without sessionData keeps nothing. */
export async function sessionNow({ ask }: NamedItemCalls): Promise<Readonly<Record<string, string>> | null> {
  const keepsNothing = (error: unknown) => isUnavailable(error) || hasCode(error, sessionKeyNotFound);
  return sessionOf(await ask('sessionData.getAllAsync').catch(on(keepsNothing, {})));
}

/** For `catch`: gives `value` where Outlook answers with `code`, and rejects on with anything else. */
export function onCode<T>(code: number, value: T): (error: unknown) => T {
  return on((error) => hasCode(error, code), value);
}

function on<T>(expected: (error: unknown) => boolean, value: T): (error: unknown) => T {
  return (error) => {
    if (expected(error)) return value;
    throw error;
  };
}

async function attendees({ ask }: NamedItemCalls) {
  const [required, optional] = await Promise.all([
    ask('requiredAttendees.getAsync'),
    ask('optionalAttendees.getAsync'),
  ]);
  return [...(required ?? []), ...(optional ?? [])].map(attendeeOf);
}

async function rooms({ ask }: NamedItemCalls): Promise<readonly string[]> {
  return roomsIn(await orNone(ask('enhancedLocation.getAsync')));
}

/** Addresses of the rooms among the places of an invite, in lower case. */
export function roomsIn(places: readonly Partial<Office.LocationDetails>[]): readonly string[] {
  return places
    .map(({ emailAddress, locationIdentifier }) =>
      smtpAddress(emailAddress || locationIdentifier?.id).toLowerCase(),
    )
    .filter((address) => address !== '');
}

async function organizer({ ask }: NamedItemCalls) {
  const name = 'organizer.getAsync';
  return personOf(available(name, await ask(name)));
}

export function sensitivityOf(found: string | null): Sensitivity {
  return found === 'private' || found === 'personal' || found === 'confidential' ? found : 'normal';
}

// A client without the call has none of the thing: no rooms before Mailbox 1.8, no categories on a calendar that keeps none.
async function orNone<T>(found: Promise<readonly T[] | null>): Promise<readonly T[]> {
  return (await found.catch(on(isUnavailable, null))) ?? [];
}
