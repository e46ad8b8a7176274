import type {
  Attendee,
  Event,
  ItemBody,
  NullableOption,
  PatternedRecurrence,
  Recipient,
} from '@microsoft/microsoft-graph-types';
import type { Contact } from '../mailbox/contact';
import { everybodyIn, type Invite } from '../mailbox/invite';
import { isSeries } from '../mailbox/occurrence';
import { joinUrl } from '../mailbox/online-meeting';
import { wallClock } from '../mailbox/time-zone';
import { plainText } from '../rewriting/rewriting';
import { changeKey, etag } from './etag';
import { spelled } from './graph-ids';
import { graphRecurrence } from './graph-recurrence';
import { graphDay, graphTime } from './graph-time';
import type { Preferences } from './prefer';

/** How an event is told, and to whom. */
export interface EventView {
  readonly preferences: Preferences;
  /** Everything in the calendar of whoever asks. */
  readonly calendar: readonly Invite[];
  /** Address of whoever asks. */
  readonly user: string;
  /** Where this Outlook is served. */
  readonly origin: string;
}

/** Id of the series that an occurrence is one of, in the calendar that it is read from: every copy has ids of its own. */
function seriesIdIn(calendar: readonly Invite[], { uid, seriesId }: Invite): string | null {
  if (seriesId === null) return null;
  const [seriesUid] = uid.split('/');
  return calendar.find((one) => one.uid === seriesUid)?.id ?? seriesId;
}

function typeOf(invite: Invite, calendar: readonly Invite[]): NonNullable<Event['type']> {
  if (isSeries(invite)) return 'seriesMaster';
  if (invite.seriesId === null) return 'singleInstance';
  return calendar.some(({ id }) => id === invite.id) ? 'exception' : 'occurrence';
}

const emailAddress = ({ name, address }: Contact): Recipient => ({ emailAddress: { name, address } });

const attendee = (type: NonNullable<Attendee['type']>) => (contact: Contact) => ({
  ...emailAddress(contact),
  type,
  status: { response: 'none' as const, time: '0001-01-01T00:00:00Z' },
});

/** Exchange hands out a whole document, whatever it was given. */
function asDocument(html: string): string {
  if (/<html\b/i.test(html)) return html;
  const head = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">';
  return `<html><head>\r\n${head}</head><body>${html}</body></html>`;
}

function bodyOf({ bodyType, body }: Invite, wanted: Preferences['bodyType']): ItemBody {
  if (bodyType === 'text' || wanted === 'text')
    return { contentType: 'text', content: bodyType === 'html' ? plainText(body) : body };
  return { contentType: 'html', content: asDocument(body) };
}

const instant = (time: number) => new Date(time).toISOString();

/** The day and time at which its series has an occurrence. */
function originalStart(invite: Invite, calendar: readonly Invite[]): { readonly originalStart?: string } {
  const [seriesUid, day] = invite.uid.split('/');
  if (day === undefined) return {};
  const series = calendar.find(({ uid }) => uid === seriesUid);
  if (!series) return {};
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const clock = wallClock(series.timeZone);
  const time = clock.timeOf({ ...clock.at(series.start), year, month, day: date });
  return { originalStart: instant(time) };
}

function locationOf({ rooms, location }: Invite) {
  const names = [...rooms.map(({ name }) => name), location].filter(Boolean);
  const locations = names.map((displayName) => ({
    displayName,
    locationType: 'default' as const,
    uniqueId: displayName,
    uniqueIdType: 'private' as const,
  }));
  return { location: { displayName: names.join('; '), locationType: 'default' as const }, locations };
}

function recurrenceOf(invite: Invite): NullableOption<PatternedRecurrence> {
  return isSeries(invite) && invite.recurrence ? graphRecurrence(invite.recurrence, invite) : null;
}

/** An event of Graph, without what `$expand` would add. */
export type GraphEvent = Event & { readonly '@odata.etag': string };

/** An invite as Graph tells it. */
export function graphEvent(invite: Invite, { preferences, calendar, user, origin }: EventView): GraphEvent {
  const { timeZone, isImmutable, bodyType } = preferences;
  const idOf = (id: string) => spelled(id, isImmutable ? 'restImmutableEntryId' : 'restId');
  const at = (time: number) =>
    invite.isAllDay ? graphDay(time, invite.timeZone, timeZone) : graphTime(time, timeZone);
  const isMine = invite.organizer.address === user;
  const series = seriesIdIn(calendar, invite);
  return {
    '@odata.etag': etag(invite),
    id: idOf(invite.id),
    createdDateTime: instant(invite.createdAt),
    lastModifiedDateTime: instant(invite.changedAt),
    changeKey: changeKey(invite),
    categories: [...invite.categories],
    transactionId: isMine ? (invite.transactionId ?? null) : null,
    originalStartTimeZone: invite.timeZone,
    originalEndTimeZone: invite.timeZone,
    iCalUId: Buffer.from(invite.uid).toString('hex').toUpperCase(),
    reminderMinutesBeforeStart: 15,
    isReminderOn: true,
    hasAttachments: false,
    subject: invite.subject,
    // Costly where bodies are long, and in long lists seldom selected: made when it is read.
    get bodyPreview() {
      return plainText(invite.body).trim().slice(0, 255);
    },
    importance: 'normal',
    sensitivity: invite.sensitivity,
    isAllDay: invite.isAllDay,
    isCancelled: invite.isCancelled,
    isOrganizer: isMine,
    responseRequested: true,
    seriesMasterId: series === null ? null : idOf(series),
    showAs: 'busy',
    type: typeOf(invite, calendar),
    webLink: `${origin}/outlook/?itemid=${encodeURIComponent(invite.id)}`,
    get isOnlineMeeting() {
      return joinUrl(invite.body) !== null;
    },
    get onlineMeetingProvider() {
      return joinUrl(invite.body) === null ? 'unknown' : 'teamsForBusiness';
    },
    onlineMeetingUrl: null,
    allowNewTimeProposals: true,
    isDraft: !invite.isSent && everybodyIn(invite, invite.organizer).length > 0,
    hideAttendees: false,
    recurrence: recurrenceOf(invite),
    responseStatus: isMine
      ? { response: 'organizer', time: '0001-01-01T00:00:00Z' }
      : { response: 'notResponded', time: '0001-01-01T00:00:00Z' },
    get body() {
      return bodyOf(invite, bodyType);
    },
    start: at(invite.start),
    end: at(invite.end),
    ...locationOf(invite),
    ...originalStart(invite, calendar),
    attendees: [
      ...invite.required.map(attendee('required')),
      ...invite.optional.map(attendee('optional')),
      ...invite.rooms.map(attendee('resource')),
    ],
    organizer: emailAddress(invite.organizer),
    get onlineMeeting() {
      const join = joinUrl(invite.body);
      return join === null ? null : { joinUrl: join };
    },
  };
}
