import { fieldOf, parseObject } from '../agenda/json-fields';
import type { MeetingStart } from '../invite/clock-times';
import type { Language } from '../text/language';
import { endAfter, minutesOfSpan } from '../time/span';
import type { LengthChange, MeetingTime, Recurrence, SeriesEnded } from './form-target';
import { zoneName } from './zone-name';

/** A length that was taken from a suggestion, and the one before it: what Undo goes back to. Minutes. */
export interface UndoTime {
  readonly minutes: number;
  readonly was: number;
}

/** What became of the last change of the length; `wanted` is in minutes, `isUndo` when it was the way back. */
export type TimeResult = LengthChange & { readonly wanted: number; readonly isUndo: boolean };

/** What the form knows about the time of the meeting. */
export interface FormTime {
  /** Null until somebody said when the meeting is. */
  readonly read: MeetingTime | null;
  /** Null until somebody said how the invite repeats: until then nobody knows how to change its length. */
  readonly recurrence: Recurrence | null;
  /** The time would not be changed: it is not asked again for as long as the form is open. */
  readonly isRefused: boolean;
  readonly isChanging: boolean;
  readonly result: TimeResult | null;
  /** The last length that was taken, whatever the length is now. */
  readonly used: UndoTime | null;
  /** What became of ending the series; null while nobody has. */
  readonly seriesEnded: SeriesEnded | null;
}

export const unknownTime: FormTime = {
  read: null,
  recurrence: null,
  isRefused: false,
  isChanging: false,
  result: null,
  used: null,
  seriesEnded: null,
};

/** From start to end, in minutes. The meetings of a series have the length that its pattern says. */
export function minutesOf(
  { start, end }: Pick<MeetingTime, 'start' | 'end'>,
  recurrence: Recurrence | null = null,
): number {
  return recurrence?.kind === 'series' ? recurrence.minutes : minutesOfSpan({ start, end });
}

/** The time of the meeting, as a suggestion is made about it. */
export interface KnownTime {
  readonly minutes: number;
  /** Minutes after midnight at which it starts. */
  readonly startsAt: number;
  readonly isAllDay: boolean;
  /** Nobody knows how to change it, or it would not be changed. */
  readonly isReadOnly: boolean;
}

/** Null until somebody said when the meeting is. */
export function knownTime({ read, recurrence, isRefused }: FormTime): KnownTime | null {
  if (!read) return null;
  return {
    minutes: minutesOf(read, recurrence),
    startsAt: read.local.minute,
    isAllDay: read.isAllDay,
    isReadOnly: recurrence === null || isRefused,
  };
}

/** Where Undo goes back to; null when there is nothing to undo: what the organizer changed since is not ours. */
export function undoOf({ read, recurrence, used }: FormTime): UndoTime | null {
  const isOurs = used && read && !read.isAllDay && isAsLong(used.minutes, minutesOf(read, recurrence));
  return isOurs ? used : null;
}

/** What the organizer changed since makes the last word about ours old. */
export function timeResultOf({ read, recurrence, result }: FormTime): TimeResult | null {
  if (!result || (result.kind !== 'changed' && result.kind !== 'pending') || !read) return result;
  return !read.isAllDay && isAsLong(result.minutes, minutesOf(read, recurrence)) ? result : null;
}

/** The length that waits for the next update, and the one the invite has; null when none waits. Minutes. */
export function pendingLength({ read, recurrence }: FormTime): UndoTime | null {
  return read && read.sentMinutes !== null
    ? { was: read.sentMinutes, minutes: minutesOf(read, recurrence) }
    : null;
}

/** From when to when the meeting is for whoever has the invite: without a length that waits. Null until somebody said when it is. */
export function sentHours({ read }: FormTime): Pick<MeetingTime, 'start' | 'end'> | null {
  if (!read) return null;
  const { start, end, sentMinutes } = read;
  return { start, end: sentMinutes === null ? end : endAfter(start, sentMinutes) };
}

/** When the meeting starts, for clock times in a language; null where it has no time of day, undefined while nobody knows. */
export function startFor({ read }: FormTime, language: Language): MeetingStart | null | undefined {
  if (!read) return undefined;
  if (read.isAllDay) return null;
  const { minute, year } = read.local;
  return { minute, zone: zoneName(read.local, read.start, language), year };
}

/** Calendars keep whole minutes. */
export function isAsLong(minutes: number, others: number): boolean {
  return Math.round(minutes) === Math.round(others);
}

/** Where it is saved beside the invite, so that Undo is there again in a form that was closed meanwhile. */
export const undoKey = 'syfte.time';

/** As a saved text: JSON. */
export function writeUndo(undo: UndoTime): string {
  return JSON.stringify(undo);
}

/** What a saved text holds, or null for anything else. Any string is taken. */
export function parseUndo(text: string | undefined): UndoTime | null {
  const value = parseObject(text);
  const [minutes, was] = [fieldOf(value, 'minutes'), fieldOf(value, 'was')];
  const isLength = (length: unknown): length is number =>
    typeof length === 'number' && Number.isFinite(length) && length > 0;
  return isLength(minutes) && isLength(was) ? { minutes, was } : null;
}
