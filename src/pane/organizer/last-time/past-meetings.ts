import type { Person } from '../../../agenda/agenda';
import { type AlikeMeeting, alikeMeetings } from '../../../agenda/last-time/alike-meetings';
import type { PastMeeting } from '../../../agenda/last-time/past-meeting';
import { otherPeople } from '../../../agenda/who-needs-a-reason';
import type { Calendar, CalendarEvent, ReadOptions } from '../../../graph/calendar';
import { GraphCallError } from '../../../graph/graph-call-error';
import type { Planned } from './planned';

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
export function lookedAtSince(now: Date): Date {
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
