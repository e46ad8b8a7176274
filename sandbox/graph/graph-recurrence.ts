import type {
  DayOfWeek,
  PatternedRecurrence,
  RecurrencePattern,
  RecurrenceRange,
} from '@microsoft/microsoft-graph-types';
import type { Recurrence } from '../mailbox/recurrence';
import { wallClock } from '../mailbox/time-zone';
import { fieldsOf } from './graph-request';
import { dayText } from './graph-time';

const days: Readonly<Record<string, readonly DayOfWeek[]>> = {
  mon: ['monday'],
  tue: ['tuesday'],
  wed: ['wednesday'],
  thu: ['thursday'],
  fri: ['friday'],
  sat: ['saturday'],
  sun: ['sunday'],
  weekday: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  weekendDay: ['saturday', 'sunday'],
  day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
};

const named = (name: unknown) => days[String(name)] ?? [];

function weekly(interval: number, names: readonly unknown[], first: unknown): RecurrencePattern {
  return {
    type: 'weekly',
    interval,
    month: 0,
    dayOfMonth: 0,
    daysOfWeek: names.flatMap(named),
    firstDayOfWeek: named(first)[0] ?? 'monday',
    index: 'first',
  };
}

/** How an invite repeats, from Office's words into Graph's. */
export function graphRecurrence(
  { recurrenceType, recurrenceProperties, until }: Recurrence,
  { start, timeZone }: { readonly start: number; readonly timeZone: string },
): PatternedRecurrence {
  const first = wallClock(timeZone).at(start);
  const interval = Number(recurrenceProperties?.interval ?? 1);
  const names = Array.isArray(recurrenceProperties?.days) ? recurrenceProperties.days : [];
  const patterns: Readonly<Record<Recurrence['recurrenceType'], RecurrencePattern>> = {
    daily: { type: 'daily', interval },
    weekday: weekly(1, ['weekday'], 'mon'),
    weekly: weekly(interval, names, recurrenceProperties?.firstDayOfWeek),
    monthly: { type: 'absoluteMonthly', interval, dayOfMonth: first.day },
    yearly: { type: 'absoluteYearly', interval, dayOfMonth: first.day, month: first.month },
  };
  const range: RecurrenceRange = {
    type: until ? 'endDate' : 'noEnd',
    startDate: dayText(first),
    endDate: until ? dayText(until) : '0001-01-01',
    recurrenceTimeZone: timeZone,
    numberOfOccurrences: 0,
  };
  return { pattern: patterns[recurrenceType], range };
}

/** How an invite repeats once somebody has given it another range, or null for a range or a pattern that this local Graph does not take. */
export function withRange(
  invite: { readonly recurrence: Recurrence | null; readonly start: number; readonly timeZone: string },
  given: unknown,
): Recurrence | null {
  const { recurrence } = invite;
  const { pattern, range } = fieldsOf(given);
  if (!recurrence || !isSamePattern(graphRecurrence(recurrence, invite).pattern, pattern)) return null;
  const { type, endDate, startDate } = fieldsOf(range);
  if (startDate !== graphRecurrence(recurrence, invite).range?.startDate) return null;
  if (type === 'noEnd') return { ...recurrence, until: null };
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(endDate)) ?? [];
  if (type !== 'endDate' || year === undefined || String(endDate) < String(startDate)) return null;
  return { ...recurrence, until: { year: Number(year), month: Number(month), day: Number(day) } };
}

function isSamePattern(ours: unknown, given: unknown): boolean {
  const sorted = (pattern: unknown) => JSON.stringify(Object.entries(fieldsOf(pattern)).sort());
  return sorted(ours) === sorted(given);
}
