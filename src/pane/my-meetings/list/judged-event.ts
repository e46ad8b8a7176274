import type { CalendarEvent } from '../../../graph/calendar-event';
import type { JudgedInvite } from '../../../rules/verdict';

/** An event as the gate judges an invite: what the review calls complete would have left. */
export function judgedEvent(event: CalendarEvent): JudgedInvite {
  const { subject, attendees, organizer, isAllDay, isPrivate, categories } = event;
  return { subject, attendees, organizer, isAllDay, isPrivate, categories };
}
