import type { Attendance } from '../../../graph/attendance';
import type { Calendar } from '../../../graph/calendar';
import { attendedMinutes } from '../../../time/attended-minutes';
import { lookedAtSince, pastMeetings } from './past-meetings';
import type { Planned } from './planned';

/** A series has one link for all its meetings; more are looked at for meetings that were called one by one. */
const mostLinks = 12;

/**
 * How long earlier meetings of the same series, or under the same subject, really took, in minutes, oldest first. Reports are for the
 * organizer of a meeting alone. Rejects as calendar and reports do.
 */
export async function lookInReports(
  calendar: Calendar,
  attendance: Attendance,
  planned: Planned,
  now: Date,
): Promise<readonly number[]> {
  const alike = await pastMeetings(calendar, planned, now);
  const same = alike.filter(({ alike: what, meeting }) => what !== 'people' && meeting.isMine);
  const hasSeries = same.some(({ alike: what }) => what === 'series');
  const counted = hasSeries ? same.filter(({ alike: what }) => what === 'series') : same;
  const links = [...new Set(counted.map(({ meeting }) => meeting.joinUrl))].filter((link) => link !== '');
  const held = await Promise.all(links.slice(0, mostLinks).map((link) => attendance.held(link)));
  const occurrences = counted.map(({ meeting }) => meeting);
  return attendedMinutes(held.flat(), occurrences, lookedAtSince(now));
}
