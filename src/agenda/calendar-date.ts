/**
 * Whether a text is a day of the calendar, typed as yyyy-mm-dd (ISO 8601): 2026-02-28 is, 2026-02-30 and 28/2 are not.
 */
export function isCalendarDate(text: string): boolean {
  const day = text.trim();
  const time = Date.parse(`${day}T00:00Z`);
  // Some engines take February 30 for March 2, none gives it back as it was.
  return (
    day.length === 10 && day > '0001' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
  );
}
