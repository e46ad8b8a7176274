/** Midnight of the day that many days after the one in which a moment is, in the time zone of the browser. */
export function dayAfter(moment: number, days: number): number {
  const day = new Date(moment);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() + days);
  return day.getTime();
}

/** Outlook's first day of the week, 0 for Sunday: in American English that, in the other languages here Monday. */
const firstDay = (locale: string) => (locale === 'en-US' ? 0 : 1);

/** Midnights of the days on the screen: the whole week of a moment, or a few days from it where there is no room for more. */
export function daysShown(moment: number, count: number, locale: string): readonly number[] {
  const back = count < 7 ? 0 : (new Date(moment).getDay() - firstDay(locale) + 7) % 7;
  return Array.from({ length: count }, (_none, at) => dayAfter(moment, at - back));
}

/** Minutes after a midnight, by the clock on the wall; at most the whole day. */
export function minutesInto(midnight: number, moment: number): number {
  if (moment <= midnight) return 0;
  if (moment >= dayAfter(midnight, 1)) return 24 * 60;
  const at = new Date(moment);
  return at.getHours() * 60 + at.getMinutes();
}

const workingDay = { begins: 7, ends: 18 };

/**
 * The hour at the top of the screen: the one before now, or an earlier one where the rest of the working day has room with it.
 * @param hours how many are in sight
 */
export function firstHour(now: number, hours: number): number {
  const latest = Math.floor(workingDay.ends - Math.max(hours, 4));
  return Math.max(workingDay.begins, Math.min(new Date(now).getHours() - 1, latest));
}
