import type { CalendarEvent } from '../../../graph/calendar-event';
import type { GateRules } from '../../../policy/gate-rules';
import { isUnderReview } from './is-under-review';
import { type Meeting, meetingOf } from './meeting';

/** A meeting, or all meetings of a series within the weeks that are looked at, before their bodies are read. */
export interface Unit {
  /** Id of the event whose agenda it is: of the meeting, or of the series. */
  readonly id: string;
  readonly isSeries: boolean;
  /** By start, never empty. */
  readonly meetings: readonly Meeting[];
}

/** The calendar's events, gathered page by page into what is reviewed: every series once. */
export class Gathering {
  private readonly byUnit = new Map<string, Meeting[]>();
  private readonly series = new Set<string>();
  private readonly seen = new Set<string>();

  constructor(private readonly policy: GateRules) {}

  /** How many events of the calendar were looked at. */
  get events(): number {
    return this.seen.size;
  }

  add(events: readonly CalendarEvent[]): void {
    for (const event of events) {
      // Where the time is read in slices, an event across two of them comes twice.
      if (this.seen.has(event.id)) continue;
      this.seen.add(event.id);
      if (!isUnderReview(event, this.policy)) continue;
      const id = event.seriesId ?? event.id;
      if (event.seriesId !== null) this.series.add(id);
      const meetings = this.byUnit.get(id);
      if (meetings) meetings.push(meetingOf(event));
      else this.byUnit.set(id, [meetingOf(event)]);
    }
  }

  units(): readonly Unit[] {
    return [...this.byUnit].map(([id, meetings]) => ({
      id,
      isSeries: this.series.has(id),
      meetings: meetings.sort((a, b) => a.start - b.start),
    }));
  }
}
