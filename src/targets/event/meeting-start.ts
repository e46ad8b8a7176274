import { zoneName } from '../../form/zone-name';
import type { CalendarEvent } from '../../graph/calendar';
import type { MeetingStart } from '../../invite/clock-times';
import { localTimeIn } from '../../outlook/office-context';
import type { Language } from '../../text/language';

/** When a meeting starts by the organizer's clock, for the clock times beside its topics and the dates in its year; null for a whole day. */
export function meetingStart({ start, isAllDay }: CalendarEvent, language: Language): MeetingStart | null {
  if (isAllDay) return null;
  const local = localTimeIn(start);
  return { minute: local.minute, zone: zoneName(local, start, language), year: local.year };
}
