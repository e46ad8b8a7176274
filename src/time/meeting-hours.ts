/** From when to when a meeting is, in ms since 1970. */
export interface MeetingHours {
  readonly start: number;
  readonly end: number;
}

const hour = 3_600_000;
// A day is 23 hours long when clocks go forward, and no meeting of hours lasts so long.
const shortestDay = 23 * hour;

/** When an invite says that the meeting is; null for a message about no meeting. */
interface InviteTimes {
  readonly start: Date | null;
  readonly end: Date | null;
}

/** The hours of an invite; null where clock times would say nothing: a message about no meeting, or whole days. */
export function meetingHours({ start, end }: InviteTimes): MeetingHours | null {
  if (!start || !end) return null;
  const length = end.getTime() - start.getTime();
  return length > 0 && length < shortestDay ? { start: start.getTime(), end: end.getTime() } : null;
}
