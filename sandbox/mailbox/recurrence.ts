import { type WallTime, wallClock } from './time-zone';

type CalendarDay = Omit<WallTime, 'minutes'>;

/** How an invite repeats, in Office's words. Start, end and time zone of the first occurrence are the invite's own. */
export interface Recurrence {
  readonly recurrenceType: 'daily' | 'weekday' | 'weekly' | 'monthly' | 'yearly';
  /** `interval`; for a weekly series `days` (`mon` … `sun`) and `firstDayOfWeek`. */
  readonly recurrenceProperties: Readonly<Record<string, unknown>> | null;
  /** The last day on which it may take place; null for a series without end. */
  readonly until: CalendarDay | null;
}

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const dayNumber = ({ year, month, day }: CalendarDay) => Date.UTC(year, month - 1, day) / 86_400_000;
/** 1 January 1970 was a Thursday. */
const dayOfWeek = (number: number) => dayNames[(((number + 4) % 7) + 7) % 7] ?? 'sun';

const intervalOf = ({ recurrenceProperties }: Recurrence) => Number(recurrenceProperties?.interval ?? 1);

/** A series every day, or every week on the day on which it starts. */
export function repeating(type: 'daily' | 'weekly', start: number, timeZone: string): Recurrence {
  const day = dayOfWeek(dayNumber(wallClock(timeZone).at(start)));
  const properties = type === 'daily' ? { interval: 1 } : { interval: 1, days: [day], firstDayOfWeek: 'mon' };
  return { recurrenceType: type, recurrenceProperties: properties, until: null };
}

function daysOf({ recurrenceProperties }: Recurrence): readonly string[] {
  const days = recurrenceProperties?.days;
  const names = Array.isArray(days) ? days.map(String) : [];
  return names.flatMap((name) =>
    name === 'weekday'
      ? ['mon', 'tue', 'wed', 'thu', 'fri']
      : name === 'weekendDay'
        ? ['sat', 'sun']
        : [name],
  );
}

/** Weeks begin on Monday: 1 January 1970 was the fourth day of its week. */
const weekNumber = (day: number) => Math.floor((day + 3) / 7);

function takesPlace(recurrence: Recurrence, first: CalendarDay, at: CalendarDay): boolean {
  const [from, day] = [dayNumber(first), dayNumber(at)];
  const name = dayOfWeek(day);
  const months = (at.year - first.year) * 12 + at.month - first.month;
  const every = (count: number) => count % intervalOf(recurrence) === 0;
  switch (recurrence.recurrenceType) {
    case 'daily':
      return every(day - from);
    case 'weekday':
      return name !== 'sat' && name !== 'sun';
    case 'weekly':
      return every(weekNumber(day) - weekNumber(from)) && daysOf(recurrence).includes(name);
    case 'monthly':
      return at.day === first.day && every(months);
    case 'yearly':
      return at.day === first.day && months % 12 === 0;
  }
}

/** Two years of days: farther ahead nobody looks here. */
const daysAhead = 731;

type Series = { readonly start: number; readonly timeZone: string; readonly recurrence: Recurrence };

/** Starts of the occurrences from the day of a time on, for two years. Every one has the same time on the wall clock of the zone. */
function* startsFrom(series: Series, from: number): Generator<number> {
  const clock = wallClock(series.timeZone);
  const first = clock.at(series.start);
  const ahead = Math.max(0, dayNumber(clock.at(from)) - dayNumber(first));
  const { until } = series.recurrence;
  for (let day = ahead; day < ahead + daysAhead; day += 1) {
    const start = clock.timeOf({ ...first, day: first.day + day });
    const at = clock.at(start);
    if (until && dayNumber(at) > dayNumber(until)) return;
    if (takesPlace(series.recurrence, first, at)) yield start;
  }
}

/** Start of the first occurrence that is not over before `now`, in milliseconds; null when the series has ended. */
export function nextOccurrence(series: Series, now: number): number | null {
  for (const start of startsFrom(series, now)) if (start >= now) return start;
  return null;
}

/** Starts of the occurrences that begin at `from` or later and before `to`. */
export function occurrencesBetween(series: Series, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (const start of startsFrom(series, from)) {
    if (start >= to) break;
    if (start >= from) found.push(start);
  }
  return found;
}
