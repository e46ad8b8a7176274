import { kindOf } from '../../../agenda/last-time/kinds-of-meetings';
import { openSteps } from '../../../agenda/last-time/open-steps';
import type { HeldMeeting } from '../../../agenda/last-time/past-meeting';
import type { CalendarEvent } from '../../../graph/calendar';
import type { GateRules } from '../../../policy/gate-rules';
import {
  attendeeSummary,
  type FoundAgenda,
  findAgenda,
  minutesPerPerson,
  needsAgenda,
  savedPersonMinutes,
} from '../../../rules/calendar-review';
import { carriedIn } from '../../../text/carried';
import { startHere } from '../items/week-group';
import type { StepFigures, WeekFigures } from './figure';

const day = 24 * 60 * 60_000;

interface Judged {
  readonly html: string;
  readonly found: FoundAgenda;
}

/** A meeting that is over; null for one without an agenda. */
interface Held {
  readonly start: Date;
  readonly meeting: HeldMeeting | null;
}

/** The meetings of one kind, the latest first, as far back as each had an agenda: one that had none carried nothing on. */
function inARow(held: readonly Held[]): readonly HeldMeeting[] {
  const sorted = [...held].sort((a, b) => b.start.getTime() - a.start.getTime());
  const end = sorted.findIndex(({ meeting }) => meeting === null);
  return sorted.slice(0, end < 0 ? sorted.length : end).flatMap(({ meeting }) => meeting ?? []);
}

/** Sums up a calendar for the three pictures, page by page. It holds no bodies but one of each series, and agendas of meetings that are over. */
export class CalendarFigures {
  private readonly weeks: WeekFigures[];
  private readonly seen = new Set<string>();
  private readonly bySeries = new Map<string, Judged>();
  private readonly held = new Map<string, Held[]>();

  /** @param starts when each week begins, and the one after the last, by the clock of this computer; ms since 1970 */
  constructor(
    private readonly policy: GateRules,
    private readonly starts: readonly number[],
    private readonly now: number,
  ) {
    this.weeks = starts.slice(0, -1).map((start, at) => ({
      start,
      complete: 0,
      incomplete: 0,
      none: 0,
      savedPersonMinutes: 0,
      isAhead: (starts[at + 1] ?? start) > now,
    }));
  }

  get events(): number {
    return this.seen.size;
  }

  /** `events` with their bodies. */
  add(events: readonly CalendarEvent[]): void {
    for (const event of events) {
      // Where the time is read in slices, an event across two of them comes twice.
      if (this.seen.has(event.id)) continue;
      this.seen.add(event.id);
      // Of one whose body did not come nobody knows what it says.
      if (event.body && needsAgenda(event, this.policy)) this.count(event);
    }
  }

  private count(event: CalendarEvent): void {
    const start = startHere(event.start.getTime(), event.isAllDay);
    const at = this.starts.filter((first) => first <= start).length - 1;
    const week = this.weeks[at];
    if (!week) return;
    const found = this.agendaOf(event);
    const { kind } = found.status;
    const people = attendeeSummary(event).others + 1;
    this.weeks[at] = {
      ...week,
      [kind]: week[kind] + 1,
      savedPersonMinutes: week.savedPersonMinutes + savedPersonMinutes(minutesPerPerson(event), people),
    };
    if (event.end.getTime() <= this.now) this.keepHeld(event, found);
  }

  /** The meetings of a series have one body, unless they were changed by themselves. */
  private agendaOf(event: CalendarEvent): FoundAgenda {
    const html = event.body?.content ?? '';
    const known = event.kind === 'occurrence' ? this.bySeries.get(event.seriesId ?? '') : undefined;
    if (known?.html === html) return known.found;
    const found = findAgenda(event, html, this.policy);
    if (event.kind === 'occurrence' && event.seriesId !== null)
      this.bySeries.set(event.seriesId, { html, found });
    return found;
  }

  private keepHeld({ id, subject, start, seriesId }: CalendarEvent, { agenda }: FoundAgenda): void {
    const key = kindOf({ id, seriesId, subject });
    const held = this.held.get(key) ?? [];
    held.push({ start, meeting: agenda && { id, subject, start, seriesId, people: [], agenda } });
    this.held.set(key, held);
  }

  weekFigures(): readonly WeekFigures[] {
    return this.weeks;
  }

  /** What the last meeting of each kind left open, by how long it has been open. */
  stepFigures(): StepFigures {
    const ages = [...this.held.values()].flatMap((held) =>
      openSteps(inARow(held), carriedIn).map(({ since }) => (this.now - since.getTime()) / day),
    );
    const between = (from: number, to: number) => ages.filter((age) => age > from && age <= to).length;
    return {
      week_1: between(Number.NEGATIVE_INFINITY, 7),
      week_2: between(7, 14),
      week_4: between(14, 28),
      older: between(28, Number.POSITIVE_INFINITY),
    };
  }
}
