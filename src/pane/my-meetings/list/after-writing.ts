import type { CalendarEvent } from '../../../graph/calendar-event';
import type { Unit } from './gathering';
import { type Meeting, meetingOf } from './meeting';
import { minutesOf } from './minutes-of';

/**
 * A unit after one of its events was written to, `event` being that event as it is now. A series passes a new length on to the meetings
 * that follow it; an occurrence that was written to by itself is an exception from then on.
 */
export function afterWriting(unit: Unit, event: CalendarEvent): Unit {
  if (!unit.isSeries) return { ...unit, meetings: [meetingOf(event)] };
  const change = (meeting: Meeting): Meeting => {
    if (meeting.id === event.id) return { ...meetingOf(event), kind: 'exception' };
    if (event.id !== unit.id || meeting.kind === 'exception') return meeting;
    return { ...meeting, personMinutes: minutesOf(event) * (meeting.crowd.others + 1) };
  };
  return { ...unit, meetings: unit.meetings.map(change) };
}
