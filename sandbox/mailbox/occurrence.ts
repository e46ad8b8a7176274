import type { Invite } from './invite';
import { nextOccurrence, occurrencesBetween } from './recurrence';
import { wallClock } from './time-zone';

const two = (number: number) => String(number).padStart(2, '0');

/** `2026-11-24`, the day by which an occurrence is known. */
function dayOf({ timeZone }: Invite, start: number): string {
  const { year, month, day } = wallClock(timeZone).at(start);
  return `${year}-${two(month)}-${two(day)}`;
}

export const isSeries = (invite: Pick<Invite, 'recurrence' | 'seriesId'>): boolean =>
  invite.recurrence !== null && invite.seriesId === null;

/** One occurrence of a series as an invite of its own; in no calendar until somebody changes it. */
function occurrenceAt(series: Invite, start: number): Invite {
  const day = dayOf(series, start);
  return {
    ...series,
    id: `${series.id}/${day}`,
    uid: `${series.uid}/${day}`,
    seriesId: series.id,
    start,
    end: start + (series.end - series.start),
  };
}

/** The next occurrence of a series, as it was changed where somebody changed it; null when the series has ended. */
export function nextOccurrenceOf(series: Invite, calendar: readonly Invite[], now: number): Invite | null {
  if (!series.recurrence) return null;
  const start = nextOccurrence({ ...series, recurrence: series.recurrence }, now);
  if (start === null) return null;
  const occurrence = occurrenceAt(series, start);
  // By its uid: the copies of its attendees have ids of their own.
  return calendar.find(({ uid }) => uid === occurrence.uid) ?? occurrence;
}

/** The occurrences of a series that take place between two times, as they were changed where somebody changed them. */
export function occurrencesOf(
  series: Invite,
  calendar: readonly Invite[],
  from: number,
  to: number,
): readonly Invite[] {
  const { recurrence } = series;
  if (!recurrence) return [];
  // One that was moved in time is one by the day on which the series has it.
  const changed = calendar.filter(({ uid }) => uid.startsWith(`${series.uid}/`));
  const untouched = occurrencesBetween({ ...series, recurrence }, from - (series.end - series.start) + 1, to)
    .map((start) => occurrenceAt(series, start))
    .filter(({ uid }) => !changed.some((one) => one.uid === uid));
  return [...untouched, ...changed.filter(({ start, end }) => end > from && start < to)];
}

/** An occurrence that nobody changed yet, by its id; null when the id is no occurrence's. */
export function untouchedOccurrence(invites: readonly Invite[], id: string): Invite | null {
  const [, seriesId, day] = /^(.*)\/(\d{4}-\d{2}-\d{2})$/.exec(id) ?? [];
  const series = invites.find((invite) => invite.id === seriesId);
  if (!series || day === undefined) return null;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const clock = wallClock(series.timeZone);
  return occurrenceAt(series, clock.timeOf({ ...clock.at(series.start), year, month, day: date }));
}
