import { isCalendarDate } from '../agenda/calendar-date';
import { blockWords, blockWordsOfAll } from '../text/block';
import type { Language } from '../text/language';
import { plainLetters, shortDayNames } from './day-names';
import { type DayParts, type DayWords, dayWords } from './day-words';

/** What a word may be: whole or shortened, in each language. */
interface Names {
  readonly whole: readonly string[];
  readonly short: readonly string[];
}

const allWords = blockWordsOfAll().map((words) => ({ block: words, short: shortDayNames[words.language] }));
const names = (whole: readonly string[], short: string): Names => ({
  whole: whole.map(plainLetters),
  short: plainLetters(short).split(' '),
});
const weekdays = allWords.map(({ block, short }) => names(block.weekdays, short.weekdays));
const months = allWords.map(({ block, short }) => names(block.months, short.months));

// "Friday 4 December 2026", "fredag den 4 december", "Fri, 4th of Dec.", "Freitag, 4. Dezember", "viernes 4 de diciembre de 2026", "le 1er mars",
// "December 4, 2026", "pe 4.12."; the year may be missing.
const word = '\\p{L}+';
const article = '(?:(?:den|the|le|el|am|der|del) +)?';
const ofYear = '(?:,? +(?:del? +)?(?<year>\\d{4}))?\\.?';
const dayFirst = new RegExp(
  `^${article}(?:(?<weekday>${word})\\.?,? +)?${article}(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|:[ae])?\\.?(?: +(?:of|de))? +(?<month>${word})\\.?${ofYear}$`,
  'iu',
);
const monthFirst = new RegExp(
  `^(?:(?<weekday>${word})\\.?,? +)?(?<month>${word})\\.? +(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? +(?<year>\\d{4}))?\\.?$`,
  'iu',
);
// With both dots it is the day and then the month to everybody.
const dotted = new RegExp(
  `^(?:(?<weekday>${word})\\.?,? +)?(?<day>\\d{1,2})\\. ?(?<figures>\\d{1,2})\\. ?(?<year>\\d{4}|\\d{2})?$`,
  'iu',
);
// Somebody's own words that look like a date are written in these, and read back as they stand.
const quoted = /^“(.*)”$/u;

/** The place of a word in one of the lists: as it stands there, or by its first letters, three at least; -1 for none. */
function placeOf(lists: readonly Names[], written: string): number {
  const start = plainLetters(written);
  const exact = lists.map(({ whole, short }) => Math.max(whole.indexOf(start), short.indexOf(start)));
  const asItStands = exact.find((at) => at >= 0);
  if (asItStands !== undefined || start.length < 3) return asItStands ?? -1;
  return Math.max(...lists.map(({ whole }) => whole.findIndex((name) => name.startsWith(start))));
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
  const { groups } = dotted.exec(text) ?? dayFirst.exec(text) ?? monthFirst.exec(text) ?? {};
  if (!groups) return null;
  const month =
    groups.figures === undefined ? placeOf(months, groups.month ?? '') + 1 : Number(groups.figures);
  const weekday = groups.weekday === undefined ? null : placeOf(weekdays, groups.weekday);
  if (month === 0 || weekday === -1) return null;
  return { weekday, day: Number(groups.day), month, year: yearOf(groups.year) };
}

/** "26" is 2026. */
function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return Number(written) + (written.length === 2 ? 2000 : 0);
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
  if (today === undefined && weekday === null) return null;
  const from = today?.getTime() ?? Date.UTC(firstYear);
  const about = today?.getUTCFullYear() ?? firstYear;
  const wait = (date: string) => Math.abs(Date.parse(date) - from);
  let found: string | null = null;
  // Year by year, both ways. The next years but one are farther than any day of these.
  for (let away = 0, last = longestWait; away <= last; away += 1)
    for (const year of [about - away, about + away]) {
      const date = iso(year, month, day);
      if ((today === undefined && year < firstYear) || !isCalendarDate(date)) continue;
      if (weekday !== null && weekdayOf(date) !== weekday) continue;
      last = Math.min(last, away + 1);
      if (found === null || wait(date) < wait(found)) found = date;
    }
  return found;
}

/**
 * When a next step is due, as it is written in the block: "Friday 4 December", with the year unless it is `year`, that of the meeting. What
 * is no day of the calendar stays as it was typed.
 */
export function writtenDue(due: string, language: Language, year: number | null): string {
  if (!isCalendarDate(due)) return dayIn(due) || quoted.test(due) ? `“${due}”` : due;
  const words = blockWords(language);
  const isOfYear = Number(due.slice(0, 4)) === year;
  return formOf(language).whole(partsOf(due, isOfYear, words.weekdays, words.months));
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

const formOf = (language: Language): DayWords => dayWords[language];

function partsOf(
  date: string,
  isWithoutYear: boolean,
  weekdays: readonly string[],
  months: readonly string[],
): DayParts {
  const [year = '', month = 0, day = 0] = [
    date.slice(0, 4),
    ...date.split('-').slice(1).map(Number),
  ] as const;
  return {
    weekday: weekdays[weekdayOf(date)] ?? '',
    day: `${day}`,
    month: months[month - 1] ?? '',
    monthInFigures: `${month}`,
    year: isWithoutYear ? '' : year,
  };
}

// A day without its year is one from two months before the meeting to a year after it: a next step comes after it, and a slip is no year late.
const dayInMs = 86_400_000;
const middle = 150 * dayInMs;
const farthest = 215 * dayInMs;

/**
 * When a next step is due, as people say it: "Fri 4 Dec", with the year unless it is that of the meeting (`start`) and the day is read back
 * without it (`typedDue`). What is no day of the calendar stays as it was typed.
 */
export function shownDue(due: string, language: Language, start: Date): string {
  if (!isCalendarDate(due)) return due;
  const day = due.trim();
  const form = formOf(language);
  const names = shortDayNames[language];
  const [weekdays, months] = [names.weekdays.split(' '), names.months.split(' ')];
  const text = form.short(partsOf(day, true, weekdays, months));
  const isPlain = Number(day.slice(0, 4)) === start.getFullYear() && typedDue(text, language, start) === day;
  return isPlain ? text : form.short(partsOf(day, false, weekdays, months));
}

/** The day of a day and a month in figures: "4/12", "4/12 2026", "4.12", "04-12-2026". English readers differ on which comes first. */
function dayInFigures(text: string): Day | null {
  const [, day, month, year, short] =
    /^(\d{1,2})[/.](\d{1,2})(?:(?:[ -]+|[/.])(\d{4})|[/.](\d{2}))?$/.exec(text) ??
    /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ??
    [];
  if (day === undefined) return null;
  return { weekday: null, day: Number(day), month: Number(month), year: yearOf(year ?? short) };
}

/**
 * The day that somebody names who types it as due, as yyyy-mm-dd: in that form, or as people say it in any language of ours, the year of the
 * meeting (`start`) or the next one where none is told. The text itself where it names no day, or one that has another weekday; `countedDue` knows
 * "tomorrow" as well.
 */
export function typedDue(typed: string, language: Language, start: Date): string {
  const text = typed.trim();
  if (isCalendarDate(text)) return text;
  const day = dayIn(text) ?? (formOf(language).readsDayFirst ? dayInFigures(text) : null);
  if (!day) return typed;
  const from = new Date(start.getTime() + middle);
  const date = day.year === null ? nearest(day, from) : iso(day.year, day.month, day.day);
  if (date === null || !isCalendarDate(date)) return typed;
  const isFar = day.year === null && Math.abs(Date.parse(date) - from.getTime()) > farthest;
  const isOther = day.year !== null && day.weekday !== null && weekdayOf(date) !== day.weekday;
  return isFar || isOther ? typed : date;
}
