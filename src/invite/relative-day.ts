import { blockWordsOfAll } from '../text/block';
import { plainLetters } from './day-names';
import { type RelativeWords, relativeWords } from './relative-words';

/** What a text says beside a day to count from, in days or months; `weekday` 0 for Monday. */
type Relative =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'weekday'; readonly weekday: number };

type Reader = (text: string) => Relative | null;

/** A text that is one of these alternatives, whole; nothing matches ''. */
const whole = (alternatives: string) =>
  new RegExp(alternatives === '' ? '(?!)' : `^(?:${plainLetters(alternatives)})$`, 'u');

function reader(words: RelativeWords, weekdays: readonly string[]): Reader {
  const tomorrow = whole(words.tomorrow);
  const dayAfter = whole(words.dayAfterTomorrow);
  const { before, behind, day, week, month, numbers } = words.in;
  const numberWords = plainLetters(numbers).split(' ').map(whole);
  const lead = (some: string) => (some === '' ? '' : `(?:${plainLetters(some)}) `);
  const tail = (some: string) => (some === '' ? '' : ` (?:${plainLetters(some)})`);
  const units = [day, week, month].map(plainLetters);
  const ahead = new RegExp(
    `^${lead(before)}(\\p{L}+|\\d{1,2}) (?:(${units[0]})|(${units[1]})|(${units[2]}))${tail(behind)}$`,
    'u',
  );
  const around = new RegExp(
    `^(?:${lead(words.beforeWeekday)})?(\\p{L}{4,})(?:${tail(words.behindWeekday)})?$`,
    'u',
  );
  const names = weekdays.map(plainLetters);
  return (text) => {
    if (tomorrow.test(text)) return { kind: 'days', days: 1 };
    if (dayAfter.test(text)) return { kind: 'days', days: 2 };
    const [, count = '', days, weeks] = ahead.exec(text) ?? [];
    if (count !== '') {
      const number = /^\d/.test(count) ? Number(count) : numberWords.findIndex((one) => one.test(count)) + 1;
      if (number === 0) return null;
      if (days !== undefined) return { kind: 'days', days: number };
      return weeks !== undefined ? { kind: 'days', days: 7 * number } : { kind: 'months', months: number };
    }
    const [, named = ''] = around.exec(text) ?? [];
    const weekday = names.findIndex((name) => name === named || name === `${named}na`);
    return weekday < 0 ? null : { kind: 'weekday', weekday };
  };
}

// Made when somebody first types what is no date: a pane that is only read makes none.
let readers: readonly Reader[] | null = null;

const dayInMs = 86_400_000;

/**
 * The day that "tomorrow", "next Friday" or "in two weeks" is, in any language of ours; null for another text. Counted from `from`, a day in UTC;
 * a weekday is the first one after it.
 */
export function relativeDay(text: string, from: Date): Date | null {
  readers ??= blockWordsOfAll().map(({ language, weekdays }) => reader(relativeWords[language], weekdays));
  const plain = plainLetters(text).replace(/\s+/g, ' ').trim();
  for (const read of readers) {
    const relative = read(plain);
    if (relative) return counted(relative, from);
  }
  return null;
}

function counted(relative: Relative, from: Date): Date {
  if (relative.kind === 'days') return new Date(from.getTime() + relative.days * dayInMs);
  if (relative.kind === 'weekday') {
    const today = (from.getUTCDay() + 6) % 7;
    return new Date(from.getTime() + (((relative.weekday - today + 6) % 7) + 1) * dayInMs);
  }
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + relative.months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), last)));
}
