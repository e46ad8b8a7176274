import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types';
import { ianaName, type WallTime, wallClock } from '../mailbox/time-zone';
import { fieldsOf } from './graph-request';

const two = (number: number) => String(number).padStart(2, '0');

export const dayText = ({ year, month, day }: Omit<WallTime, 'minutes'>): string =>
  `${year}-${two(month)}-${two(day)}`;

const clockText = (wall: WallTime) =>
  `${dayText(wall)}T${two(Math.floor(wall.minutes / 60))}:${two(wall.minutes % 60)}:00.0000000`;

/** A time as the wall clock of a zone tells it. */
export function graphTime(time: number, timeZone: string): DateTimeTimeZone {
  return { dateTime: clockText(wallClock(timeZone).at(time)), timeZone };
}

/** A day without a time: midnight, in whatever zone the caller asked for. */
export function graphDay(time: number, ownZone: string, timeZone: string): DateTimeTimeZone {
  return { dateTime: `${dayText(wallClock(ownZone).at(time))}T00:00:00.0000000`, timeZone };
}

const written = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Milliseconds since 1970 of a `dateTimeTimeZone`; null for one that Graph would not take. */
export function timeIn(value: unknown): number | null {
  const { dateTime, timeZone } = fieldsOf(value);
  const zone = typeof timeZone === 'string' && timeZone !== '' ? timeZone : 'UTC';
  return typeof dateTime === 'string' ? timeOf(dateTime, zone) : null;
}

/** Milliseconds since 1970 of a date and time as Graph's queries have them; without an offset it is in `timeZone`. */
export function timeOf(text: string, timeZone: string): number | null {
  const [, year, month, day, hour = '0', minute = '0', , offset] = written.exec(text) ?? [];
  if (year === undefined || (timeZone !== 'UTC' && ianaName(timeZone) === null)) return null;
  if (offset !== undefined) return Date.parse(text);
  return wallClock(timeZone).timeOf({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    minutes: Number(hour) * 60 + Number(minute),
  });
}
