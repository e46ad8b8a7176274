import { isCalendarDate } from '../agenda/calendar-date';
import { blockWords, blockWordsOfAll } from '../text/block';
import type { Language } from '../text/language';

const allWords = blockWordsOfAll();
const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
const weekdays = allWords.map((words) => lower(words.weekdays));
const months = allWords.map((words) => lower(words.months));

// "Friday 4 December 2026", "fredag den 4 december", "Fri, 4th of Dec.", "December 4, 2026"; the year may be missing.
const word = '\\p{L}+';
const dayFirst = new RegExp(
  `^(?:(?<weekday>${word})\\.?,? +)?(?:(?:den|the) +)?(?<day>\\d{1,2})(?:st|nd|rd|th|:[ae])?\\.?(?: +of)? +(?<month>${word})\\.?(?:,? +(?<year>\\d{4}))?\\.?$`,
  'iu',
);
const monthFirst = new RegExp(
  `^(?:(?<weekday>${word})\\.?,? +)?(?<month>${word})\\.? +(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? +(?<year>\\d{4}))?\\.?$`,
  'iu',
);
// Somebody's own words that look like a date are written in these, and read back as they stand.
const quoted = /^“(.*)”$/u;

/** The place of a word in one of the lists, by its first letters, three at least; -1 for none. */
function placeOf(lists: readonly (readonly string[])[], written: string): number {
  const start = written.toLowerCase();
  if (start.length < 3) return -1;
  return Math.max(...lists.map((words) => words.findIndex((word) => word.startsWith(start))));
}

interface Day {
  /** 0 for Monday; null where none is told. */
  readonly weekday: number | null;
  readonly day: number;
  /** 1 for January. */
  readonly month: number;
  readonly year: number | null;
}

/** What a text tells of a day, in any language of ours; null for another text. */
function dayIn(text: string): Day | null {
  const { groups } = dayFirst.exec(text) ?? monthFirst.exec(text) ?? {};
  if (!groups) return null;
  const month = placeOf(months, groups.month ?? '') + 1;
  const weekday = groups.weekday === undefined ? null : placeOf(weekdays, groups.weekday);
  if (month === 0 || weekday === -1) return null;
  return {
    weekday,
    day: Number(groups.day),
    month,
    year: groups.year === undefined ? null : Number(groups.year),
  };
}

function iso(year: number, month: number, day: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** 0 for Monday. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
}

// Nobody wrote a block before.
const firstYear = 2026;
// A weekday comes back on the same date within eleven years, 29 February's within forty.
const longestWait = 40;

/** The day nearest to `today` that a text without a year can mean; without `today` the first one since there are blocks. */
function nearest({ weekday, day, month }: Day, today: Date | undefined): string | null {
  const from = today?.getTime() ?? Date.UTC(firstYear);
  const years = Array.from(
    { length: 2 * longestWait },
    (_, at) => (today?.getUTCFullYear() ?? firstYear) + at - longestWait,
  );
  const days = years
    .filter((year) => today !== undefined || year >= firstYear)
    .map((year) => iso(year, month, day))
    .filter((date) => isCalendarDate(date) && (weekday === null || weekdayOf(date) === weekday))
    .sort((a, b) => Math.abs(Date.parse(a) - from) - Math.abs(Date.parse(b) - from));
  return (today !== undefined || weekday !== null ? days[0] : null) ?? null;
}

/**
 * When a next step is due, as it is written in the block: "Friday 4 December", with the year unless it is `year`, that of the meeting. What
 * is no day of the calendar stays as it was typed.
 */
export function writtenDue(due: string, language: Language, year: number | null): string {
  if (!isCalendarDate(due)) return dayIn(due) || quoted.test(due) ? `“${due}”` : due;
  const words = blockWords(language);
  const [yearOfDue = 0, month = 0, day = 0] = due.split('-').map(Number);
  const text = `${words.weekdays[weekdayOf(due)]} ${day} ${words.months[month - 1]}`;
  return yearOfDue === year ? text : `${text} ${due.slice(0, 4)}`;
}

/**
 * The day that a text in the block names, as yyyy-mm-dd; the text itself where it names none. Where it does not tell the year: the nearest to
 * `today` that fits, its weekday too.
 */
export function readDue(text: string, today?: Date): string {
  const [, verbatim] = quoted.exec(text) ?? [];
  if (verbatim !== undefined) return verbatim;
  const day = dayIn(text);
  if (!day) return text;
  const date = day.year === null ? nearest(day, today) : iso(day.year, day.month, day.day);
  return date !== null && isCalendarDate(date) ? date : text;
}
