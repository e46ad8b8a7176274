import { isoDate } from './to-write';

/**
 * The last day that is proposed for a series without an end, as yyyy-mm-dd on the wall clock of whoever looks: so many weeks after today, or after
 * the first meeting where that is still to come (`Policy.time.seriesWeeks`).
 */
export function seriesEnd(firstMeeting: Date, now: Date, weeks: number): string {
  const from = firstMeeting.getTime() > now.getTime() ? firstMeeting : now;
  return isoDate(new Date(from.getFullYear(), from.getMonth(), from.getDate() + weeks * 7));
}
