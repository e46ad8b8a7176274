import type {
  DayOfWeek,
  PatternedRecurrence,
  RecurrencePattern,
  RecurrenceRange,
} from '@microsoft/microsoft-graph-types';
import type { Recurrence } from '../mailbox/recurrence';
import { wallClock } from '../mailbox/time-zone';
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
