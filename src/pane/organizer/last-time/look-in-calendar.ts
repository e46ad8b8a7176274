import type { Person } from '../../../agenda/agenda';
import { type Alike, type AlikeMeeting, alikeMeetings } from '../../../agenda/last-time/alike-meetings';
import { kindsOfMeetings } from '../../../agenda/last-time/kinds-of-meetings';
import type { HeldMeeting, PastMeeting } from '../../../agenda/last-time/past-meeting';
import { otherPeople } from '../../../agenda/who-needs-a-reason';
import type { Attendance } from '../../../graph/attendance';
import type { Calendar, CalendarEvent, ReadOptions } from '../../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../../graph/graph-call-error';
import { parseBody } from '../../../invite/parse-body';
import { attendedLengths } from '../../../time/attended-lengths';
import type { PastLength } from '../../../time/series-history';
import type { Planned } from './planned';

/** A meeting whose agenda may be copied, with the times of its kind before it, the latest first. */
export interface LastMeeting {
  readonly meeting: HeldMeeting;
  readonly alike: Alike;
  readonly before: readonly HeldMeeting[];
}

/**
 * Meetings of the last 90 days that are like the planned one and had an agenda, the likeliest first. Bodies are fetched of a few only.
 * Rejects as the calendar does, and where no agenda was found among them while some could not be read: one may be there.
 */
export async function lookInCalendar(
  calendar: Calendar,
  planned: Planned,
  now: Date,
  signal: AbortSignal,
): Promise<readonly LastMeeting[]> {
  const kinds = kindsOfMeetings(await pastMeetings(calendar, planned, now, { signal }));
  const looked = kinds.flat().map(({ meeting }) => meeting);
  const held = await agendasOf(calendar, looked, signal);
  return kinds.flatMap((kind) => {
    const [last, ...before] = kind.flatMap(({ meeting }) => held.get(meeting.id) ?? []);
    const alike = kind.find(({ meeting }) => meeting.id === last?.id)?.alike;
    return last && alike ? [{ meeting: last, alike, before }] : [];
  });
}

async function agendasOf(
  calendar: Calendar,
  meetings: readonly PastMeeting[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, HeldMeeting>> {
  const held = new Map<string, HeldMeeting>();
  if (meetings.length === 0) return held;
  const known = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  let unreadable: GraphErrorKind | null = null;
  const onUnreadable = (_id: string, because: GraphErrorKind) => {
    // It was in the calendar a moment ago: that its text is not there is no reason to say that it had none.
    unreadable = because === 'gone' ? 'failed' : because;
  };
  for await (const found of calendar.bodies([...known.keys()], { signal, onUnreadable })) {
    for (const [id, { body }] of found) {
      const meeting = known.get(id);
      const block =
        body?.type === 'html' ? parseBody(body.content, { today: meeting?.start ?? null }).block : null;
      if (meeting && block) held.set(id, { ...meeting, agenda: block.agenda });
    }
  }
  if (held.size === 0 && unreadable !== null) throw new GraphCallError(unreadable, 'GET /me/events/{id}');
  return held;
}

/** A past meeting in the organizer's calendar. */
export interface PastEvent extends PastMeeting {
  readonly end: Date;
  /** Join link of its online meeting, '' for none. */
  readonly joinUrl: string;
  readonly isMine: boolean;
}

const day = 86_400_000;
const days = 90;

/** Since when past meetings are looked at. */
function lookedAtSince(now: Date): Date {
  return new Date(now.getTime() - days * day);
}

/** Meetings of the last 90 days that are like the planned one, the likeliest first. Rejects as the calendar does. */
export async function pastMeetings(
  calendar: Calendar,
  planned: Planned,
  now: Date,
  options: ReadOptions = {},
): Promise<readonly AlikeMeeting<PastEvent>[]> {
  const invite = await restId(calendar, planned.ids.invite);
  const series = planned.ids.series === '' ? invite : await restId(calendar, planned.ids.series);
  const past: PastEvent[] = [];
  for await (const page of calendar.between(lookedAtSince(now), now, options)) {
    const counted = page.filter((event) => event.id !== invite && counts(event, now));
    past.push(...counted.map((event) => pastEventOf(event, planned.organizer)));
  }
  return alikeMeetings(past, { ...planned, seriesId: series });
}

/** A saved invite may be gone, or on its way to the server: then it is not known there, and is as good as new. */
async function restId(calendar: Calendar, id: string): Promise<string | null> {
  if (id === '') return null;
  try {
    return await calendar.idOf(id);
  } catch (error) {
    if (error instanceof GraphCallError && error.kind === 'gone') return null;
    throw error;
  }
}

/** Meetings that were held, with others; what is private stays where it is. */
function counts(event: CalendarEvent, now: Date): boolean {
  const { isCancelled, isDraft, isPrivate, isAllDay, start, attendees } = event;
  const isHeld = !isCancelled && !isDraft && start.getTime() < now.getTime();
  return isHeld && !isPrivate && !isAllDay && attendees.length > 0;
}

function pastEventOf(event: CalendarEvent, planner: Person | null): PastEvent {
  const { id, subject, start, end, seriesId, attendees, organizer, joinUrl, isOrganizer } = event;
  const all = organizer ? [{ ...organizer, kind: 'person' as const }, ...attendees] : attendees;
  const people = otherPeople(all, planner);
  return { id, subject, start, end, seriesId, people, joinUrl, isMine: isOrganizer };
}

/** The organizer's own past meetings of the same series; where there are none, those under the same subject. Rejects as the calendar does. */
export async function sameMeetings(
  calendar: Calendar,
  planned: Planned,
  now: Date,
  options: ReadOptions = {},
): Promise<readonly PastEvent[]> {
  const alike = await pastMeetings(calendar, planned, now, options);
  const same = alike.filter(({ alike: what, meeting }) => what !== 'people' && meeting.isMine);
  const ofSeries = same.filter(({ alike: what }) => what === 'series');
  return (ofSeries.length > 0 ? ofSeries : same).map(({ meeting }) => meeting);
}

/** A series has one link for all its meetings; more are looked at for meetings that were called one by one. */
const mostLinks = 12;

/**
 * How long these meetings (`sameMeetings`) really took, by their attendance reports, oldest first. Reports are for the organizer of a meeting alone.
 * Rejects as the reports do where none can be read.
 */
export async function lookInReports(
  attendance: Attendance,
  counted: readonly PastEvent[],
  now: Date,
): Promise<readonly PastLength[]> {
  const links = [...new Set(counted.map(({ joinUrl }) => joinUrl))].filter((link) => link !== '');
  const answers = await Promise.allSettled(links.slice(0, mostLinks).map((link) => attendance.held(link)));
  const held = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  // One link that cannot be read costs the others nothing; where none can, that is told.
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed && answers.every(({ status }) => status === 'rejected')) throw failed.reason;
  return attendedLengths(held, counted, lookedAtSince(now));
}
