import type { CalendarEvent } from '../../../graph/calendar';
import type { GateRules } from '../../../policy/gate-rules';
import {
  type AttendeeSummary,
  attendeeSummary,
  minutesPerPerson,
  needsAgenda,
} from '../../../rules/calendar-review';
import { type WeekBounds, type WeekGroup, weekGroup } from './week-group';

/** One meeting on the calendar, as much of it as the list needs: thousands are held at a time, and no body. */
export interface Meeting {
  /** Id of the event. */
  readonly id: string;
  readonly kind: 'single' | 'occurrence' | 'exception';
  readonly subject: string;
  /** Ms since 1970. */
  readonly start: number;
  readonly isAllDay: boolean;
  readonly group: WeekGroup;
  readonly attendees: AttendeeSummary;
  /** Minutes × people, the organizer included. */
  readonly personMinutes: number;
  /** When it was put on the calendar, for a series the series, in ms since 1970; null where Graph does not say. */
  readonly createdAt: number | null;
  readonly isByProgram: boolean;
}

/** What has an agenda of its own: a meeting, or all meetings of a series within the weeks that are looked at, before their bodies are read. */
export interface ReviewItem {
  /** Id of the event whose agenda it is: of the meeting, or of the series. */
  readonly id: string;
  readonly isSeries: boolean;
  /** By start, never empty. */
  readonly meetings: readonly Meeting[];
}

/** Collects the calendar's events, page by page, into what is reviewed: every series once. */
export class ItemCollector {
  private readonly meetings = new Map<string, Meeting[]>();
  private readonly series = new Set<string>();
  /** Ids, and whether it is one that needs an agenda. */
  private readonly seen = new Map<string, boolean>();

  constructor(
    private readonly policy: GateRules,
    private readonly bounds: WeekBounds,
  ) {}

  /** How many events of the calendar were looked at. */
  get events(): number {
    return this.seen.size;
  }

  /** Gives whether it is one that needs an agenda. Where the time is read in slices, an event across two of them comes twice. */
  add(event: CalendarEvent): boolean {
    const known = this.seen.get(event.id);
    if (known !== undefined) return known;
    const isReviewed = needsAgenda(event, this.policy);
    this.seen.set(event.id, isReviewed);
    if (!isReviewed) return false;
    const id = event.seriesId ?? event.id;
    if (event.seriesId !== null) this.series.add(id);
    const meetings = this.meetings.get(id);
    if (meetings) meetings.push(meetingOf(event, this.bounds));
    else this.meetings.set(id, [meetingOf(event, this.bounds)]);
    return true;
  }

  items(): readonly ReviewItem[] {
    return [...this.meetings].map(([id, meetings]) => ({
      id,
      isSeries: this.series.has(id),
      meetings: meetings.sort((a, b) => a.start - b.start),
    }));
  }
}

function meetingOf(event: CalendarEvent, bounds: WeekBounds): Meeting {
  const attendees = attendeeSummary(event);
  const start = event.start.getTime();
  return {
    id: event.id,
    kind: event.kind === 'series' ? 'single' : event.kind,
    subject: event.subject,
    start,
    isAllDay: event.isAllDay,
    group: weekGroup(start, event.isAllDay, bounds),
    attendees,
    personMinutes: minutesPerPerson(event) * (attendees.others + 1),
    createdAt: event.createdAt?.getTime() ?? null,
    isByProgram: event.isByProgram,
  };
}

export function personMinutesIn(meetings: readonly Meeting[]): number {
  return meetings.reduce((sum, { personMinutes }) => sum + personMinutes, 0);
}

/** Whose agenda an event has: an occurrence that nobody changed by itself has that of its series, and its body is the series' own. */
export function agendaIdOf({ id, kind, seriesId }: CalendarEvent): string {
  return kind === 'occurrence' ? (seriesId ?? id) : id;
}

/** Ids of the events whose bodies are needed to judge an item: a series by its own, and each of its meetings that was changed by itself. */
export function bodiesFor({ id, isSeries, meetings }: ReviewItem): readonly string[] {
  if (!isSeries) return [id];
  return [id, ...meetings.filter(({ kind }) => kind === 'exception').map((meeting) => meeting.id)];
}

/**
 * An item after one of its events was written to, `event` being that event as it is now. A series passes a new length on to the meetings
 * that follow it; an occurrence that was written to by itself is an exception from then on.
 */
export function itemAfterWriting(item: ReviewItem, event: CalendarEvent, bounds: WeekBounds): ReviewItem {
  if (!item.isSeries) return { ...item, meetings: [meetingOf(event, bounds)] };
  const change = (meeting: Meeting): Meeting => {
    if (meeting.id === event.id) return { ...meetingOf(event, bounds), kind: 'exception' };
    if (event.id !== item.id || meeting.kind === 'exception') return meeting;
    return { ...meeting, personMinutes: minutesPerPerson(event) * (meeting.attendees.others + 1) };
  };
  return { ...item, meetings: item.meetings.map(change) };
}
