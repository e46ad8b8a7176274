import type { ComposeInvite, Sensitivity } from './compose-invite';
import { available, hasCode, isUnavailable } from './office-call';
import { OfficeCallError } from './office-call-error';
import type { ItemCalls } from './office-item';
import { attendeeOf, personOf, smtpAddress } from './office-people';

type Readings = Pick<
  ComposeInvite,
  | 'attendees'
  | 'rooms'
  | 'organizer'
  | 'subject'
  | 'start'
  | 'end'
  | 'isAllDay'
  | 'sensitivity'
  | 'categories'
  | 'id'
  | 'bodyType'
  | 'bodyHtml'
>;

const itemNotSaved = 9046;

/** What can be read of an invite in compose. */
export function officeReadings(calls: ItemCalls): Readings {
  const { call, read } = calls;
  return {
    attendees: () => attendees(calls),
    rooms: () => rooms(calls),
    organizer: () => organizer(calls),
    subject: async () => (await read('subject', (item) => item.subject)) ?? '',
    start: () => read('start', (item) => item.start),
    end: () => read('end', (item) => item.end),
    isAllDay: () => read('isAllDayEvent', (item) => item.isAllDayEvent),
    sensitivity: async () => sensitivityOf(await read('sensitivity', (item) => item.sensitivity)),
    categories: () => categories(calls),
    id: () => id(calls),
    bodyType: async () => {
      const type = await call<string>('body.getTypeAsync', (item, answer) => item.body.getTypeAsync(answer));
      return type === 'text' ? 'text' : 'html';
    },
    bodyHtml: async () =>
      (await call<string>('body.getAsync', (item, answer) => item.body.getAsync('html', answer))) ?? '',
  };
}

async function attendees({ read }: ItemCalls) {
  const [required, optional] = await Promise.all([
    read('requiredAttendees', (item) => item.requiredAttendees),
    read('optionalAttendees', (item) => item.optionalAttendees),
  ]);
  return [...(required ?? []), ...(optional ?? [])].map(attendeeOf);
}

// A client without enhancedLocation (before Mailbox 1.8) books no rooms that it could tell apart.
async function rooms({ read }: ItemCalls): Promise<readonly string[]> {
  const locations = await read('enhancedLocation', (item) => item.enhancedLocation).catch(
    noneWhereUnavailable,
  );
  return (locations ?? [])
    .map(
      ({ emailAddress, locationIdentifier }) =>
        smtpAddress(emailAddress) || smtpAddress(locationIdentifier?.id),
    )
    .filter((address) => address !== '')
    .map((address) => address.toLowerCase());
}

async function organizer({ read }: ItemCalls) {
  const found = await read('organizer', (item) => item.organizer);
  if (!found) throw new OfficeCallError('organizer.getAsync', 'failed', null, 'Outlook named no organizer');
  return personOf(found);
}

async function categories({ read }: ItemCalls): Promise<readonly string[]> {
  const found = await read('categories', (item) => item.categories).catch(noneWhereUnavailable);
  return (found ?? []).map(({ displayName }) => displayName);
}

async function id({ call }: ItemCalls): Promise<string | null> {
  const name = 'getItemIdAsync';
  try {
    const found = await call<string>(name, (item, answer) =>
      available(name, item.getItemIdAsync).call(item, answer),
    );
    return found || null;
  } catch (error) {
    if (hasCode(error, itemNotSaved)) return null;
    throw error;
  }
}

function sensitivityOf(found: string): Sensitivity {
  return found === 'private' || found === 'personal' || found === 'confidential' ? found : 'normal';
}

function noneWhereUnavailable(error: unknown): never[] {
  if (isUnavailable(error)) return [];
  throw error;
}
