import type { CalendarEvent } from '../../graph/calendar';
import type { GateRules } from '../../policy/gate-rules';
import { agendaIdOf, bodiesFor, ItemCollector, itemAfterWriting, type ReviewItem } from './items/review-item';
import { type JudgedEvent, judgeEvent, type ReviewRow, rowsOf, unreadableEvent } from './items/review-row';
import { highestRank, inOrderOfRank, inShownOrder, settledRows, withRows } from './items/row-order';
import type { WeekBounds } from './items/week-group';
import {
  eventFingerprint,
  rememberedVerdict,
  type StoredVerdict,
  type StoredVerdicts,
  storedVerdict,
} from './verdict-memory';

/** A span of time. */
export type Slice = readonly [from: Date, to: Date];

/** What has been read of a calendar so far, and what is left to read. It holds no bodies: each is judged and let go. */
export class CalendarReading {
  private readonly collector: ItemCollector;
  /** By the highest rank that each may have: all of them once they are collected, before that those that somebody had a look at. */
  private items: readonly ReviewItem[] = [];
  private readonly judged = new Map<string, JudgedEvent>();
  /** Ids that an answer came for, whether or not the event was still there. */
  private readonly answered = new Set<string>();
  /** Of every event that was judged in this reading. */
  private readonly verdicts = new Map<string, StoredVerdict>();
  /** Events whose verdict waits for a body that is read by itself, by its id: occurrences wait for that of their series. */
  private readonly waitingForBody = new Map<string, CalendarEvent[]>();
  /** Events that were written to, as they are now. */
  private readonly written = new Map<string, CalendarEvent>();
  /** Items that are not judged yet, by the highest rank that each may have. */
  private unread: readonly ReviewItem[] = [];
  /** Rows that are made, and that something may come before yet. */
  private waiting: readonly ReviewRow[] = [];
  private shown: readonly ReviewRow[] = [];
  /** An event that rows were made of has changed since. */
  private isStale = false;
  private bodies: number | null = null;

  /** @param known what events were judged to be before */
  constructor(
    private readonly policy: GateRules,
    private readonly bounds: WeekBounds,
    private readonly known: StoredVerdicts = new Map(),
    private slices: readonly Slice[] = [],
  ) {
    this.collector = new ItemCollector(policy, bounds);
  }

  /** Whether events were judged before: the calendar is asked what changed, and not for all that stands in it. */
  get isMostlyKnown(): boolean {
    return this.known.size > 0;
  }

  /** Whether the whole calendar was gone through. */
  get isCollected(): boolean {
    return this.bodies !== null;
  }

  /** How many events of the calendar were looked at. */
  get events(): number {
    return this.collector.events;
  }

  get checked(): number {
    return this.answered.size;
  }

  get toCheck(): number | null {
    return this.bodies;
  }

  /** Spans of the calendar that were not read to their end. */
  get slicesLeft(): readonly Slice[] {
    return this.slices;
  }

  get toRemember(): StoredVerdicts {
    return this.verdicts;
  }

  /**
   * One event of the calendar, judged at once where its body came with it, or where it was judged before and has not changed since. Gives the id of
   * the event whose body has to be read for it; null for none.
   */
  collect(event: CalendarEvent): string | null {
    if (!this.collector.add(event)) return null;
    const id = agendaIdOf(event);
    if (!this.judged.has(id)) {
      if (!event.body) return this.isAsBefore(id, event) ? null : this.waitFor(id, event);
      this.judged.set(id, judgeEvent(event, this.policy));
      this.answered.add(id);
    }
    this.remember(event, this.judged.get(id));
    return null;
  }

  private waitFor(id: string, event: CalendarEvent): string | null {
    if (this.answered.has(id)) return null;
    this.waitingForBody.set(id, [...(this.waitingForBody.get(id) ?? []), event]);
    return id;
  }

  /** Whether an event was judged before and has not changed since: it is taken as it was found to be, and remembered on. */
  private isAsBefore(id: string, event: CalendarEvent): boolean {
    const fingerprint = eventFingerprint(event);
    const stored = fingerprint === null ? undefined : this.known.get(fingerprint);
    const judged = stored ? rememberedVerdict(event, stored) : null;
    if (fingerprint === null || !stored || !judged) return false;
    this.judged.set(id, judged);
    this.answered.add(id);
    this.verdicts.set(fingerprint, stored);
    return true;
  }

  private remember(event: CalendarEvent, judged: JudgedEvent | undefined): void {
    const fingerprint = eventFingerprint(event);
    const verdict = judged && storedVerdict(event, judged);
    if (fingerprint !== null && verdict) this.verdicts.set(fingerprint, verdict);
  }

  /** A span was read to its end. */
  through(slice: Slice): void {
    this.slices = this.slices.filter((one) => one !== slice);
  }

  collected(): void {
    this.items = this.collectedItems();
    this.bodies = this.items.reduce((sum, item) => sum + bodiesFor(item).length, 0);
    this.unread = this.items;
    this.isStale = this.shown.length > 0;
  }

  private collectedItems(): readonly ReviewItem[] {
    const changed = [...this.written.values()];
    const items = this.collector
      .items()
      .map((item) =>
        changed
          .filter((event) => isOf(item, event.id))
          .reduce((one, event) => itemAfterWriting(one, event, this.bounds), item),
      );
    return inOrderOfRank(items, highestRank);
  }

  /** Ids whose bodies are still to be read, in the order of the list, at most so many at a time, over so many lanes. */
  bodiesLeft(atATime: number, lanes: number): readonly (readonly string[])[] {
    const ids = this.items.flatMap(bodiesFor).filter((id) => !this.answered.has(id));
    const size = Math.min(atATime, Math.ceil(ids.length / lanes));
    return Array.from({ length: size && Math.ceil(ids.length / size) }, (_, part) =>
      ids.slice(part * size, (part + 1) * size),
    );
  }

  judge(bodies: ReadonlyMap<string, CalendarEvent>): void {
    for (const [id, event] of bodies) {
      if (this.answered.has(id)) this.isStale = true;
      const judged = judgeEvent(event, this.policy);
      this.judged.set(id, judged);
      this.answered.add(id);
      for (const one of [event, ...(this.waitingForBody.get(id) ?? [])]) this.remember(one, judged);
      this.waitingForBody.delete(id);
    }
  }

  /** An event could not be read: it is shown as that, and not asked for again. */
  unreadable(id: string): void {
    const item = this.items.find((one) => isOf(one, id));
    const meeting = item?.meetings.find((one) => one.id === id) ?? item?.meetings[0];
    if (meeting) this.judged.set(id, unreadableEvent(meeting));
    this.answered.add(id);
  }

  /** An event as it is after writing. Gives the ids of events that may have changed with it. */
  replace(event: CalendarEvent): readonly string[] {
    const item = this.items.find((one) => isOf(one, event.id));
    // Of weeks that are not looked at any more.
    if (!item) return [];
    this.judge(new Map([[event.id, event]]));
    this.isStale = true;
    this.written.set(event.id, event);
    this.items = this.items.map((one) => (one === item ? itemAfterWriting(one, event, this.bounds) : one));
    return item.id === event.id ? bodiesFor(item).filter((id) => id !== event.id) : [];
  }

  remove(id: string): void {
    this.judged.delete(id);
    this.isStale = true;
  }

  /**
   * The rows to show. While it goes on, those that nothing can come before any more, and none before the whole calendar was gone through: any series
   * may have more meetings. Once it rests, all that were judged.
   */
  rows(isReading: boolean): readonly ReviewRow[] {
    if (!this.isCollected && !isReading) {
      this.items = this.collectedItems();
      this.isStale = true;
    }
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
    this.isStale = false;
    this.unread = this.items.filter((item) => !this.isJudged(item));
    const rows = this.items
      .filter((item) => this.isJudged(item))
      .flatMap((item) => rowsOf(item, this.judged));
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

function isOf({ id, meetings }: ReviewItem, event: string): boolean {
  return id === event || meetings.some((meeting) => meeting.id === event);
}
