import type { Calendar } from '../../../graph/calendar';
import type { CalendarEvent } from '../../../graph/calendar-event';
import { GraphCallError } from '../../../graph/graph-call-error';
import type { GateRules } from '../../../policy/gate-rules';
import { type LastLook, lookedAt } from '../list/last-look';
import { inLanes, nothingMore } from './in-lanes';
import { Reading } from './reading';
import { type ReviewState, unreadState } from './review-state';
import { slices } from './slices';

/** As many calls as Outlook takes from one app for one mailbox at a time (Microsoft Graph, throttling limits of Outlook). */
const lanes = 4;
/** As many bodies as one $batch carries. */
const bodiesAtATime = 20;
const week = 7 * 24 * 60 * 60_000;

export interface ReviewDeps {
  readonly calendar: Calendar;
  readonly policy: GateRules;
  readonly now: () => Date;
  /** When the list was read before: remembered in the browser, where it allows it. */
  readonly memory: { load(): LastLook | null; keep(look: LastLook): void };
}

/** Reads the calendar for the list. No promise rejects: what went wrong is in the state. */
export interface ReviewSession {
  getState(): ReviewState;
  /** Calls back after every change; gives a function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Reads the coming weeks, from the beginning. Whatever is being read is left. */
  read(weeks?: number): Promise<void>;
  /** Goes on where it stopped. */
  goOn(): Promise<void>;
  /** Leaves off. What was read stays. */
  stop(): void;
  /** An event was written to: the list shows it as it is now, in its place. */
  take(event: CalendarEvent): Promise<void>;
  /** An event turned out to be gone. */
  drop(id: string): void;
}

export function createReviewSession(deps: ReviewDeps, weeks: number): ReviewSession {
  return new Session(deps, weeks);
}

/**
 * Stopping lets the calls that are under way come home unheard, and makes no other: Outlook goes on working on a call whose asker has hung
 * up, and whoever went on at once would have eight of them there.
 */
class Session implements ReviewSession {
  private state: ReviewState;
  private readonly listeners = new Set<() => void>();
  private reading: Reading;
  private running = new AbortController();

  constructor(
    private readonly deps: ReviewDeps,
    weeks: number,
  ) {
    this.state = unreadState(weeks);
    this.reading = new Reading(deps.policy);
  }

  getState = (): ReviewState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  read = (weeks = this.state.weeks): Promise<void> => {
    this.running.abort();
    this.reading = new Reading(this.deps.policy);
    this.state = unreadState(weeks);
    return this.goOn();
  };

  goOn = async (): Promise<void> => {
    this.running.abort();
    const run = new AbortController();
    this.running = run;
    const { reading } = this;
    const startedAt = this.deps.now();
    const look = lookedAt(this.deps.memory.load(), startedAt.getTime());
    this.set({ phase: 'reading', trouble: null, since: look.since });
    try {
      if (!reading.isGathered) await this.gather(reading, startedAt, run.signal);
      await this.judge(reading, run.signal);
      if (run.signal.aborted) return;
      this.deps.memory.keep(look);
      this.show({ phase: 'read' });
    } catch (error) {
      if (run.signal.aborted) return;
      // What is still under way in another lane has nobody left to wait for it.
      run.abort();
      this.show({ phase: 'trouble', trouble: error instanceof GraphCallError ? error.kind : 'failed' });
    }
  };

  stop = (): void => {
    if (this.state.phase !== 'reading') return;
    this.running.abort();
    this.show({ phase: 'stopped' });
  };

  take = async (event: CalendarEvent): Promise<void> => {
    const others = this.reading.take(event);
    this.show();
    if (others.length === 0) return;
    // Whether meetings that were changed by themselves follow their series is Exchange's to say.
    try {
      for await (const bodies of this.deps.calendar.bodies(others)) this.reading.read(bodies);
    } catch {
      // They stay as they were last read.
    }
    this.show();
  };

  drop = (id: string): void => {
    this.reading.drop(id);
    this.show();
  };

  /** Goes through the calendar, in slices side by side. A gathering that broke off begins anew: its pages cannot be taken up again. */
  private async gather(reading: Reading, from: Date, signal: AbortSignal): Promise<void> {
    reading.forget();
    const to = new Date(from.getTime() + this.state.weeks * week);
    await inLanes(
      lanes,
      slices(from, to, lanes),
      async ([first, last]) => {
        for await (const events of this.deps.calendar.between(first, last)) {
          if (signal.aborted) break;
          reading.gather(events);
          this.show();
        }
        return nothingMore;
      },
      signal,
    );
    if (signal.aborted) return;
    reading.gathered();
    this.show();
  }

  /** Reads bodies, those of the most person-hours first. What came is judged while the next call is under way. */
  private async judge(reading: Reading, signal: AbortSignal): Promise<void> {
    await inLanes(
      lanes,
      reading.bodiesLeft(bodiesAtATime),
      async (ids) => {
        const answers: ReadonlyMap<string, CalendarEvent>[] = [];
        for await (const bodies of this.deps.calendar.bodies(ids)) answers.push(bodies);
        return () => {
          if (signal.aborted) return;
          for (const bodies of answers) reading.read(bodies);
          reading.asked(ids);
          this.show();
        };
      },
      signal,
    );
  }

  private show(change: Partial<ReviewState> = {}): void {
    const phase = change.phase ?? this.state.phase;
    const { events, checked, toCheck } = this.reading;
    this.set({ ...change, events, checked, toCheck, rows: this.reading.rows(phase === 'reading') });
  }

  private set(change: Partial<ReviewState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
