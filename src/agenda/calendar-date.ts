/**
 * Whether a text is a day of the calendar, typed as yyyy-mm-dd (ISO 8601): 2026-02-28 is, 2026-02-30 and 28/2 are not.
 */
export function isCalendarDate(text: string): boolean {
  const parts = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

function daysIn(month: number, year: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
