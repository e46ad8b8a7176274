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
