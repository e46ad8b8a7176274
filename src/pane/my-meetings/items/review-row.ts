import type { CalendarEvent } from '../../../graph/calendar';
import type { GateRules } from '../../../policy/gate-rules';
import {
  type AgendaStatus,
  type AttendeeSummary,
  attendeeSummary,
  findAgenda,
  isSameStatus,
} from '../../../rules/calendar-review';
import { type Meeting, personMinutesIn, type ReviewItem } from './review-item';
import type { WeekGroup } from './week-group';

/** One row of the list: a meeting, a series as a whole, or one meeting of a series that differs on its own. */
export interface ReviewRow {
  /** Id of the event that an agenda is written into: of the series, for a series. */
  readonly id: string;
  readonly kind: 'single' | 'series' | 'exception';
  readonly subject: string;
  /** Id of the next meeting. */
  readonly next: string;
  readonly start: number;
  readonly isAllDay: boolean;
  readonly group: WeekGroup;
  /** Of a series, every meeting within the weeks looked at, by start; else none. */
  readonly meetings: readonly SeriesMeeting[];
  /** Meetings of the series within the weeks looked at, else 1. */
  readonly times: number;
  /** People besides the organizer. */
  readonly others: number;
  /** A distribution list is among them: there may be more people than it says. */
  readonly hasLists: boolean;
  readonly personMinutes: number;
  readonly createdAt: number | null;
  /** A program made it, as far as Graph tells. */
  readonly isByProgram: boolean;
  readonly status: RowStatus;
  /** Its agenda stands in lines of words, and could be set as a block. */
  readonly isInWords: boolean;
}

/** A meeting of a series, where the series is opened. */
export interface SeriesMeeting {
  readonly id: string;
  readonly start: number;
  readonly isAllDay: boolean;
  /** It differs, and has a row of its own. */
  readonly hasOwnRow: boolean;
}

/** What is known of an agenda; `unreadable`: its event could not be read, though others could. */
export type RowStatus = AgendaStatus | { readonly kind: 'unreadable' };

/** What is left of an event once its body has been read: the body itself is not kept. */
export interface JudgedEvent {
  readonly subject: string;
  readonly attendees: AttendeeSummary;
  readonly status: RowStatus;
  readonly isInWords: boolean;
}

/** `event` with its body. */
export function judgeEvent(event: CalendarEvent, policy: GateRules): JudgedEvent {
  const { status, isInWords } = findAgenda(event, event.body?.content ?? '', policy);
  return { subject: event.subject, attendees: attendeeSummary(event), status, isInWords };
}

/** An event whose body could not be read, by what the calendar says of the meeting. */
export function unreadableEvent({ subject, attendees }: Meeting): JudgedEvent {
  return { subject, attendees, status: { kind: 'unreadable' }, isInWords: false };
}

/** By id. An event that is gone is not in it. */
type JudgedEvents = ReadonlyMap<string, JudgedEvent>;

/**
 * The rows of an item whose bodies were read. A meeting of a series that was changed by itself counts with the series unless it differs
 * in what the list is about: whom it goes to, what it is called, or what its agenda lacks.
 */
export function rowsOf(item: ReviewItem, judged: JudgedEvents): readonly ReviewRow[] {
  const own = judged.get(item.id);
  if (!item.isSeries) return own ? [rowOf(item.id, 'single', item.meetings, own)] : [];
  const differs = (meeting: Meeting) => {
    if (meeting.kind !== 'exception') return false;
    const exception = judged.get(meeting.id);
    return exception !== undefined && !(own && isAlike(exception, own));
  };
  const alone = item.meetings.filter(differs);
  // What is gone by now, or was never read, is no meeting of its own.
  const isHere = (meeting: Meeting) => isThere(meeting, judged);
  const together = item.meetings.filter((meeting) => !differs(meeting) && isHere(meeting));
  const inSeries = (meeting: Meeting): SeriesMeeting => ({
    id: meeting.id,
    start: meeting.start,
    isAllDay: meeting.isAllDay,
    hasOwnRow: differs(meeting),
  });
  return [
    ...(own && together.length > 0
      ? [{ ...rowOf(item.id, 'series', together, own), meetings: item.meetings.filter(isHere).map(inSeries) }]
      : []),
    ...alone.flatMap((meeting) => {
      const exception = judged.get(meeting.id);
      return exception ? [rowOf(meeting.id, 'exception', [meeting], exception)] : [];
    }),
  ];
}

function isThere({ id, kind }: Meeting, judged: JudgedEvents): boolean {
  return kind !== 'exception' || judged.has(id);
}

function isAlike(a: JudgedEvent, b: JudgedEvent): boolean {
  return a.subject === b.subject && a.attendees.key === b.attendees.key && isSameStatus(a.status, b.status);
}

function rowOf(
  id: string,
  kind: ReviewRow['kind'],
  meetings: readonly Meeting[],
  judged: JudgedEvent,
): ReviewRow {
  const [next] = meetings;
  return {
    id,
    kind,
    subject: judged.subject,
    next: next?.id ?? id,
    start: next?.start ?? 0,
    isAllDay: next?.isAllDay ?? false,
    group: next?.group ?? 'later',
    meetings: [],
    times: meetings.length,
    others: judged.attendees.others,
    hasLists: judged.attendees.hasLists,
    personMinutes: personMinutesIn(meetings),
    createdAt: next?.createdAt ?? null,
    isByProgram: next?.isByProgram ?? false,
    status: judged.status,
    isInWords: judged.isInWords,
  };
}

/** Whether an agenda is known to lack something. */
export function isLacking({ kind }: RowStatus): boolean {
  return kind === 'none' || kind === 'incomplete';
}

/**
 * Whether a meeting went out past the gate since the last visit: it was put on the calendar after that, and its agenda is not complete.
 * Graph tells when an event was made, not from where it was sent; a complete agenda passed the gate or might have. `since` in ms since
 * 1970, null on a first visit.
 */
export function wentPastTheGate({ createdAt, status }: ReviewRow, since: number | null): boolean {
  return since !== null && createdAt !== null && createdAt >= since && isLacking(status);
}
