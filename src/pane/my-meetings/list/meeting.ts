import type { CalendarEvent } from '../../../graph/calendar-event';
import { type Crowd, crowdOf } from './crowd';
import { minutesOf } from './minutes-of';

/** One meeting on the calendar, as much of it as the list needs: thousands are held at a time, and no body. */
export interface Meeting {
  /** Id of the event. */
  readonly id: string;
  readonly kind: 'single' | 'occurrence' | 'exception';
  readonly subject: string;
  readonly start: number;
  readonly isAllDay: boolean;
  readonly crowd: Crowd;
  /** Minutes × people, the organizer included. */
  readonly personMinutes: number;
  /** When it was put on the calendar, for a series the series; null where Graph does not say. */
  readonly createdAt: number | null;
}

export function meetingOf(event: CalendarEvent): Meeting {
  const crowd = crowdOf(event);
  return {
    id: event.id,
    kind: event.kind === 'series' ? 'single' : event.kind,
    subject: event.subject,
    start: event.start.getTime(),
    isAllDay: event.isAllDay,
    crowd,
    personMinutes: minutesOf(event) * (crowd.others + 1),
    createdAt: event.createdAt?.getTime() ?? null,
  };
}

export function personMinutesIn(meetings: readonly Meeting[]): number {
  return meetings.reduce((sum, { personMinutes }) => sum + personMinutes, 0);
}
