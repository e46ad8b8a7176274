/** Where a meeting stands in the list, by when it starts. */
export type WeekGroup = 'this-week' | 'next-week' | 'later';

/** In the order of the list. */
export const weekGroups: readonly WeekGroup[] = ['this-week', 'next-week', 'later'];

/** When next week begins, and the one after it, by the clock of this computer; ms since 1970. */
export interface WeekBounds {
  readonly nextWeek: number;
  readonly later: number;
}

/** `firstDay`: the day that a week begins with, 0 for Sunday to 6 for Saturday. */
export function weekBounds(now: Date, firstDay: number): WeekBounds {
  const untilNextWeek = 7 - ((now.getDay() - firstDay + 7) % 7);
  // By date: a week in which the clocks change has 167 or 169 hours.
  const midnight = (days: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getTime();
  return { nextWeek: midnight(untilNextWeek), later: midnight(untilNextWeek + 7) };
}

export function weekGroup(start: number, isAllDay: boolean, bounds: WeekBounds): WeekGroup {
  const at = startHere(start, isAllDay);
  if (at < bounds.nextWeek) return 'this-week';
  return at < bounds.later ? 'next-week' : 'later';
}

/** `start` in ms since 1970; a whole day, which Graph tells as midnight in UTC, is that date wherever one is. */
export function startHere(start: number, isAllDay: boolean): number {
  return isAllDay ? midnightHere(new Date(start)) : start;
}

/** When each of these weeks begins, and the one after the last, around the one that it is `now`; ms since 1970. */
export function weekStarts(now: Date, firstDay: number, back: number, ahead: number): readonly number[] {
  const sinceFirst = (now.getDay() - firstDay + 7) % 7;
  return Array.from({ length: back + 1 + ahead + 1 }, (_, at) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - sinceFirst + (at - back) * 7).getTime(),
  );
}

function midnightHere(date: Date): number {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()).getTime();
}

const monday = 1;

/** What engines know of weeks: a method in some, a property in others (tc39.es/proposal-intl-locale-info). 7 is Sunday. */
interface LocaleWithWeeks {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

/** The day that a week begins with where people write as in `locale` (BCP 47), 0 for Sunday to 6 for Saturday; Monday where nobody knows. */
export function firstDayOfWeek(locale: string): number {
  try {
    const known: Intl.Locale & LocaleWithWeeks = new Intl.Locale(locale);
    const { firstDay } = known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: monday };
    return firstDay % 7;
  } catch {
    // A display language need not be a BCP 47 tag.
    return monday;
  }
}
