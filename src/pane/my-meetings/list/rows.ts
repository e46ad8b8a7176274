import type { Unit } from './gathering';
import { type Meeting, personMinutesIn } from './meeting';
import type { ReadEvent } from './read-event';
import { isSameStanding, type Standing } from './standing';

/** One line of the list: a meeting, a series as a whole, or one meeting of a series that differs on its own. */
export interface Row {
  /** Id of the event that an agenda is written into: of the series, for a series. */
  readonly id: string;
  readonly kind: 'single' | 'series' | 'exception';
  readonly subject: string;
  /** Id of the next meeting. */
  readonly next: string;
  readonly start: number;
  readonly isAllDay: boolean;
  /** Meetings of the series within the weeks looked at, else 1. */
  readonly times: number;
  /** People besides the organizer. */
  readonly others: number;
  /** A distribution list is among them: there may be more people than it says. */
  readonly hasLists: boolean;
  readonly personMinutes: number;
  readonly createdAt: number | null;
  readonly standing: Standing;
}

/** By id. An event that is gone is not in it. */
export type ReadEvents = ReadonlyMap<string, ReadEvent>;

/** The events whose bodies are needed to judge a unit: a series by its own, and each of its meetings that was changed by itself. */
export function bodiesFor({ id, isSeries, meetings }: Unit): readonly string[] {
  if (!isSeries) return [id];
  return [id, ...meetings.filter(({ kind }) => kind === 'exception').map((meeting) => meeting.id)];
}

/**
 * The lines of a unit whose bodies were read. A meeting of a series that was changed by itself counts with the series unless it differs
 * in what the review is about: whom it goes to, what it is called, or what its agenda lacks.
 */
export function rowsOf(unit: Unit, read: ReadEvents): readonly Row[] {
  const own = read.get(unit.id);
  if (!unit.isSeries) return own ? [rowOf(unit.id, 'single', unit.meetings, own)] : [];
  const differs = (meeting: Meeting) => {
    if (meeting.kind !== 'exception') return false;
    const exception = read.get(meeting.id);
    return exception !== undefined && !(own && isLike(exception, own));
  };
  const alone = unit.meetings.filter(differs);
  // What is gone by now, or was never read, is no meeting of its own.
  const together = unit.meetings.filter((meeting) => !differs(meeting) && isThere(meeting, read));
  return [
    ...(own && together.length > 0 ? [rowOf(unit.id, 'series', together, own)] : []),
    ...alone.flatMap((meeting) => {
      const exception = read.get(meeting.id);
      return exception ? [rowOf(meeting.id, 'exception', [meeting], exception)] : [];
    }),
  ];
}

function isThere({ id, kind }: Meeting, read: ReadEvents): boolean {
  return kind !== 'exception' || read.has(id);
}

function isLike(a: ReadEvent, b: ReadEvent): boolean {
  return a.subject === b.subject && a.crowd.key === b.crowd.key && isSameStanding(a.standing, b.standing);
}

function rowOf(id: string, kind: Row['kind'], meetings: readonly Meeting[], read: ReadEvent): Row {
  const [next] = meetings;
  return {
    id,
    kind,
    subject: read.subject,
    next: next?.id ?? id,
    start: next?.start ?? 0,
    isAllDay: next?.isAllDay ?? false,
    times: meetings.length,
    others: read.crowd.others,
    hasLists: read.crowd.hasLists,
    personMinutes: personMinutesIn(meetings),
    createdAt: next?.createdAt ?? null,
    standing: read.standing,
  };
}
