import type { CalendarEvent } from '../../graph/calendar';
import type { GateRules } from '../../policy/gate-rules';
import { bodiesFor, ItemCollector, itemAfterWriting, type ReviewItem } from './items/review-item';
import { type JudgedEvent, judgeEvent, type ReviewRow, rowsOf, unreadableEvent } from './items/review-row';
import { compareRanks, highestRank, inShownOrder, settledRows, withRows } from './items/row-order';
import type { WeekBounds } from './items/week-group';

/** What has been read of a calendar so far, and what is left to read. It holds no bodies: each is judged and let go. */
export class CalendarReading {
  private collector: ItemCollector;
  /** By the highest rank that each may have, once all of them are known. */
  private items: ReviewItem[] | null = null;
  private readonly judged = new Map<string, JudgedEvent>();
  /** Ids that an answer came for, whether or not the event was still there. */
  private readonly answered = new Set<string>();
  /** Items that are not judged yet, by the highest rank that each may have. */
  private unread: readonly ReviewItem[] = [];
  /** Rows that are made, and that something may come before yet. */
  private waiting: readonly ReviewRow[] = [];
  private shown: readonly ReviewRow[] = [];
  /** An event that rows were made of has changed since. */
  private isStale = false;
  private bodies = 0;

  constructor(
    private readonly policy: GateRules,
    private readonly bounds: WeekBounds,
  ) {
    this.collector = new ItemCollector(policy, bounds);
  }

  /** Whether the whole calendar was gone through. */
  get isCollected(): boolean {
    return this.items !== null;
  }

  /** How many events of the calendar were looked at. */
  get events(): number {
    return this.collector.events;
  }

  get checked(): number {
    return this.answered.size;
  }

  get toCheck(): number | null {
    return this.items && this.bodies;
  }

  collect(events: readonly CalendarEvent[]): void {
    this.collector.add(events);
  }

  collected(): void {
    this.items = [...this.collector.items()].sort((a, b) => compareRanks(highestRank(a), highestRank(b)));
    this.bodies = this.items.reduce((sum, item) => sum + bodiesFor(item).length, 0);
    this.unread = this.items;
  }

  /** Begins the collecting anew. */
  restart(): void {
    this.collector = new ItemCollector(this.policy, this.bounds);
  }

  /** Ids whose bodies are still to be read, in the order of the list, so many at a time. */
  bodiesLeft(atATime: number): readonly (readonly string[])[] {
    const ids = (this.items ?? []).flatMap(bodiesFor).filter((id) => !this.answered.has(id));
    return Array.from({ length: Math.ceil(ids.length / atATime) }, (_, part) =>
      ids.slice(part * atATime, (part + 1) * atATime),
    );
  }

  judge(bodies: ReadonlyMap<string, CalendarEvent>): void {
    for (const [id, event] of bodies) {
      if (this.answered.has(id)) this.isStale = true;
      this.judged.set(id, judgeEvent(event, this.policy));
      this.answered.add(id);
    }
  }

  /** An event could not be read: it is shown as that, and not asked for again. */
  unreadable(id: string): void {
    const item = this.items?.find(
      (one) => one.id === id || one.meetings.some((meeting) => meeting.id === id),
    );
    const meeting = item?.meetings.find((one) => one.id === id) ?? item?.meetings[0];
    if (meeting) this.judged.set(id, unreadableEvent(meeting));
    this.answered.add(id);
  }

  /** All that there is to know about these was answered. */
  asked(ids: readonly string[]): void {
    for (const id of ids) this.answered.add(id);
  }

  /** An event as it is after writing. Gives the ids of events that may have changed with it. */
  replace(event: CalendarEvent): readonly string[] {
    const has = (item: ReviewItem) => item.id === event.id || item.meetings.some(({ id }) => id === event.id);
    const item = this.items?.find(has);
    // Of weeks that are not looked at any more.
    if (!item) return [];
    this.judge(new Map([[event.id, event]]));
    this.isStale = true;
    this.items =
      this.items?.map((one) => (one === item ? itemAfterWriting(one, event, this.bounds) : one)) ?? null;
    return item.id === event.id ? bodiesFor(item).filter((id) => id !== event.id) : [];
  }

  remove(id: string): void {
    this.judged.delete(id);
    this.isStale = true;
  }

  /** The rows to show. While it goes on, those that nothing can come before any more; after that all that were judged. */
  rows(isReading: boolean): readonly ReviewRow[] {
    if (this.isStale) this.makeAnew();
    else this.makeRows();
    const [next] = this.unread;
    const settled = settledRows(this.waiting, isReading && next ? highestRank(next) : null);
    if (settled.length > 0) {
      const those = new Set(settled);
      this.waiting = this.waiting.filter((row) => !those.has(row));
      this.shown = withRows(this.shown, settled);
    }
    return this.shown;
  }

  /** Makes the rows of what was judged since. */
  private makeRows(): void {
    const judged = this.unread.filter((item) => this.isJudged(item));
    if (judged.length === 0) return;
    this.unread = this.unread.filter((item) => !this.isJudged(item));
    this.waiting = [...this.waiting, ...judged.flatMap((item) => rowsOf(item, this.judged))];
  }

  /** Makes all rows anew; those that are shown stay where they are. */
  private makeAnew(): void {
    const items = this.items ?? [];
    this.isStale = false;
    this.unread = items.filter((item) => !this.isJudged(item));
    const rows = items.filter((item) => this.isJudged(item)).flatMap((item) => rowsOf(item, this.judged));
    const before = new Set(this.shown.map(({ id }) => id));
    this.shown = inShownOrder(
      this.shown,
      rows.filter(({ id }) => before.has(id)),
    );
    this.waiting = rows.filter(({ id }) => !before.has(id));
  }

  private isJudged({ id, isSeries, meetings }: ReviewItem): boolean {
    if (!this.answered.has(id)) return false;
    return !isSeries || meetings.every((one) => one.kind !== 'exception' || this.answered.has(one.id));
  }
}
