import { retry } from '../async/retry';
import type { CheckedInvite } from './compose-invite';
import { available, hasCode, isUnavailable } from './office-call';
import { type NamedItemCalls, namedCallsOn, openInvite } from './office-item';
import { officeNotice } from './office-notice';
import { attendeeOf, personOf, smtpAddress } from './office-people';

/** Outlook on Mac answers a body now and then with an internal error, and right the next time (OfficeDev/office-js#1842). */
const internalError = 5001;
const oncePerHiccup = { delays: [100], shouldRetry: (error: unknown) => hasCode(error, internalError) };

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
    attendees: async () => {
      const [required, optional] = await Promise.all([
        ask('requiredAttendees.getAsync'),
        ask('optionalAttendees.getAsync'),
      ]);
      return [
        ...(required ?? []).map(attendeeOf),
        ...(optional ?? []).map((one) => ({ ...attendeeOf(one), isOptional: true })),
      ];
    },
    rooms: async () => roomsIn(await orNone(ask('enhancedLocation.getAsync'))),
    organizer: async () => {
      const found = personOf((await ask('organizer.getAsync')) ?? {});
      return available('organizer', found.name ? found : null);
    },
    subject: async () => (await ask('subject.getAsync')) ?? '',
    start: () => ask('start.getAsync'),
    end: () => ask('end.getAsync'),
    isAllDay: () => ask('isAllDayEvent.getAsync'),
    isPrivate: async () => isPrivateBy(await ask('sensitivity.getAsync')),
    categories: async () => (await orNone(ask('categories.getAsync'))).map(({ displayName }) => displayName),
    id: async () => (await ask('getItemIdAsync').catch(onCode(itemNotSaved, null))) || null,
    bodyHtml: async () => (await retry(() => ask('body.getAsync', 'html'), oncePerHiccup)) ?? '',
    session: async () => (await sessionNow(calls)) ?? {},
    saveInSession: (key, value) => ask('sessionData.setAsync', key, value),
    showNotice: (key, notice) => ask('notificationMessages.replaceAsync', key, officeNotice(notice)),
    clearNotice: (key) =>
      ask('notificationMessages.removeAsync', key).catch(onCode(notificationKeyNotFound, undefined)),
  };
}

/**
 * What is kept with the open form; null while the client has not loaded it (Mac, for about two seconds: OfficeDev/office-js#5951). A
 * client without sessionData keeps nothing.
 */
export async function sessionNow({ ask }: NamedItemCalls): Promise<Readonly<Record<string, string>> | null> {
  const keepsNothing = (error: unknown) => isUnavailable(error) || hasCode(error, sessionKeyNotFound);
  return (await ask('sessionData.getAllAsync').catch(on(keepsNothing, {}))) ?? null;
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

/** Addresses of the rooms among the places of an invite, in lower case. */
export function roomsIn(places: readonly Partial<Office.LocationDetails>[]): readonly string[] {
  return places
    .map(({ emailAddress, locationIdentifier }) =>
      smtpAddress(emailAddress || locationIdentifier?.id).toLowerCase(),
    )
    .filter((address) => address !== '');
}

/** Office.MailboxEnums.AppointmentSensitivityType, without `normal` and what no Outlook says. */
export function isPrivateBy(sensitivity: string | null | undefined): boolean {
  return /^(?:private|personal|confidential)$/.test(sensitivity ?? '');
}

// A client without the call has none of the thing: no rooms before Mailbox 1.8, no categories on a calendar that keeps none.
async function orNone<T>(found: Promise<readonly T[] | null>): Promise<readonly T[]> {
  return (await found.catch(on(isUnavailable, null))) ?? [];
}
