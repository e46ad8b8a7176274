import type { CalendarEvent } from '../../../graph/calendar-event';
import type { GateRules } from '../../../policy/gate-rules';
import { afterWriting } from '../list/after-writing';
import { arranged } from '../list/arranged';
import { Gathering, type Unit } from '../list/gathering';
import { byRank, rankOf, settled } from '../list/rank';
import { type ReadEvent, readEvent } from '../list/read-event';
import { bodiesFor, type Row, rowsOf } from '../list/rows';

/** What has been read of a calendar so far, and what is left to read. It holds no bodies: each is judged and let go. */
export class Reading {
  private gathering: Gathering;
  /** By rank, once all of them are known. */
  private units: Unit[] | null = null;
  private readonly found = new Map<string, ReadEvent>();
  /** Ids that an answer came for, whether or not the event was still there. */
  private readonly answered = new Set<string>();
  /** Units before this one are judged. */
  private firstUnread = 0;
  private bodies = 0;
  private shown: readonly Row[] = [];
  private readonly rowsByUnit = new Map<string, readonly Row[]>();

  constructor(private readonly policy: GateRules) {
    this.gathering = new Gathering(policy);
  }

  get isGathered(): boolean {
    return this.units !== null;
  }

  /** How many events of the calendar were looked at. */
  get events(): number {
    return this.gathering.events;
  }

  get checked(): number {
    return this.answered.size;
  }

  get toCheck(): number | null {
    return this.units && this.bodies;
  }

  gather(events: readonly CalendarEvent[]): void {
    this.gathering.add(events);
  }

  gathered(): void {
    this.units = [...this.gathering.units()].sort((a, b) => byRank(rankOf(a), rankOf(b)));
    this.bodies = this.units.reduce((sum, unit) => sum + bodiesFor(unit).length, 0);
  }

  /** Begins the gathering anew. */
  forget(): void {
    this.gathering = new Gathering(this.policy);
  }

  /** Ids whose bodies are still to be read, in the order of the list, so many at a time. */
  bodiesLeft(atATime: number): readonly (readonly string[])[] {
    const ids = (this.units ?? []).flatMap(bodiesFor).filter((id) => !this.answered.has(id));
    return Array.from({ length: Math.ceil(ids.length / atATime) }, (_, part) =>
      ids.slice(part * atATime, (part + 1) * atATime),
    );
  }

  read(bodies: ReadonlyMap<string, CalendarEvent>): void {
    for (const [id, event] of bodies) {
      // A line that is shown already is made anew; the others have not been made yet.
      if (this.answered.has(id)) this.rowsByUnit.clear();
      this.found.set(id, readEvent(event, this.policy));
      this.answered.add(id);
    }
  }

  /** All that there is to know about these was answered. */
  asked(ids: readonly string[]): void {
    for (const id of ids) this.answered.add(id);
  }

  /** An event as it is after writing. Gives the ids of events that may have changed with it. */
  take(event: CalendarEvent): readonly string[] {
    this.found.set(event.id, readEvent(event, this.policy));
    this.answered.add(event.id);
    this.rowsByUnit.clear();
    const has = (unit: Unit) => unit.id === event.id || unit.meetings.some(({ id }) => id === event.id);
    const unit = this.units?.find(has);
    this.units = this.units?.map((one) => (one === unit ? afterWriting(one, event) : one)) ?? null;
    return unit?.id === event.id ? bodiesFor(unit).filter((id) => id !== event.id) : [];
  }

  drop(id: string): void {
    this.found.delete(id);
    this.rowsByUnit.clear();
  }

  /** The lines to show. While it goes on, those that nothing can come before any more; after that all that were judged. */
  rows(isReading: boolean): readonly Row[] {
    const units = this.units ?? [];
    const isJudged = (unit: Unit) => bodiesFor(unit).every((id) => this.answered.has(id));
    while (this.firstUnread < units.length) {
      const unit = units[this.firstUnread];
      if (unit && !isJudged(unit)) break;
      this.firstUnread += 1;
    }
    const unread = units[this.firstUnread];
    const rows = units.filter(isJudged).flatMap((unit) => this.rowsOfUnit(unit));
    const visible = settled(rows, isReading && unread ? rankOf(unread) : null);
    const before = new Set(this.shown.map(({ id }) => id));
    const staying = rows.filter(({ id }) => before.has(id));
    this.shown = arranged(this.shown, [...new Set([...staying, ...visible])]);
    return this.shown;
  }

  private rowsOfUnit(unit: Unit): readonly Row[] {
    const known = this.rowsByUnit.get(unit.id);
    if (known) return known;
    const rows = rowsOf(unit, this.found);
    this.rowsByUnit.set(unit.id, rows);
    return rows;
  }
}
