import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Calendar, CalendarEvent } from '../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../graph/graph-call-error';
import type { GateRules } from '../../policy/gate-rules';
import { CalendarReading } from './calendar-reading';
import type { ReviewRow } from './items/review-row';
import { weekBounds } from './items/week-group';
import { type VisitMemory, visitAt } from './last-visit';
import { noFollowUp, workThrough } from './work-through';

/** What My meetings knows. */
export interface MyMeetingsState {
  /**
   * `unread`: nothing was asked for yet · `reading` · `read`: all of it · `stopped` by the user, and `failed`: what was read until then
   * stays, and it can go on.
   */
  readonly phase: 'unread' | 'reading' | 'read' | 'stopped' | 'failed';
  readonly weeks: number;
  /** Events of the calendar looked at. */
  readonly events: number;
  /** Meetings whose text was read, of how many; null while the calendar is still being gone through. */
  readonly checked: number;
  readonly toCheck: number | null;
  /** In the order in which they are shown, complete ones included. */
  readonly rows: readonly ReviewRow[];
  /** What went wrong, in phase `failed`. */
  readonly errorKind: GraphErrorKind | null;
  /** When the list was looked at before, in ms since 1970; null for never. */
  readonly since: number | null;
}

export interface MyMeetingsDeps {
  readonly calendar: Calendar;
  readonly policy: GateRules;
  readonly now: () => Date;
  /** The day that a week begins with here, 0 for Sunday to 6 for Saturday. */
  readonly firstDayOfWeek: number;
  /** When the list was read before: remembered in the browser, where it allows it. */
  readonly memory: VisitMemory;
}

/** Reads the calendar for the list. No promise rejects: what went wrong is in the state. */
export interface MyMeetingsStore
  extends Pick<StoreApi<MyMeetingsState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Reads the coming weeks, from the beginning. Whatever is being read is left. */
  read(weeks?: number): Promise<void>;
  /** Goes on where it stopped. */
  goOn(): Promise<void>;
  /** Leaves off. What was read stays. */
  stop(): void;
  /** An event was written to: the list shows it as it is now, in its place. */
  replace(event: CalendarEvent): Promise<void>;
  /** An event turned out to be gone. */
  remove(id: string): void;
}

/** As many calls as Outlook takes from one app for one mailbox at a time (Microsoft Graph, throttling limits of Outlook). */
const callsAtATime = 4;
/** As many bodies as one $batch carries. */
const bodiesAtATime = 20;
const week = 7 * 24 * 60 * 60_000;

function unread(weeks: number): MyMeetingsState {
  return {
    phase: 'unread',
    weeks,
    events: 0,
    checked: 0,
    toCheck: null,
    rows: [],
    errorKind: null,
    since: null,
  };
}

/**
 * Stopping lets the calls that are under way come home unheard, and makes no other: Outlook goes on working on a call whose asker has hung
 * up, and whoever went on at once would have eight of them there.
 */
export function createMyMeetingsStore(deps: MyMeetingsDeps, weeks: number): MyMeetingsStore {
  const { calendar, policy, memory } = deps;
  const { getState, getInitialState, subscribe, setState } = createStore<MyMeetingsState>(() =>
    unread(weeks),
  );
  const newReading = () => new CalendarReading(policy, weekBounds(deps.now(), deps.firstDayOfWeek));
  let current = newReading();
  let running = new AbortController();

  const show = (reading: CalendarReading, change: Partial<MyMeetingsState> = {}): void => {
    // Another reading has begun meanwhile: nothing of this one is shown any more.
    if (reading !== current) return;
    const phase = change.phase ?? getState().phase;
    const { events, checked, toCheck } = reading;
    setState({ ...change, events, checked, toCheck, rows: reading.rows(phase === 'reading') });
  };

  /** Goes through the calendar, in slices side by side. One that broke off begins anew: its pages cannot be taken up again. */
  const collect = async (reading: CalendarReading, from: Date, signal: AbortSignal): Promise<void> => {
    reading.restart();
    const to = new Date(from.getTime() + getState().weeks * week);
    const work = async ([first, last]: Slice) => {
      for await (const events of calendar.between(first, last)) {
        if (signal.aborted) break;
        reading.collect(events);
        show(reading);
      }
      return noFollowUp;
    };
    await workThrough(callsAtATime, slices(from, to, callsAtATime), work, signal);
    if (signal.aborted) return;
    reading.collected();
    show(reading);
  };

  /** Reads bodies, those of the first rows first. What came is judged while the next call is under way. */
  const judge = (reading: CalendarReading, signal: AbortSignal): Promise<void> => {
    const work = async (ids: readonly string[]) => {
      const answers: ReadonlyMap<string, CalendarEvent>[] = [];
      const unreadable: string[] = [];
      const onUnreadable = (id: string) => void unreadable.push(id);
      for await (const bodies of calendar.bodies(ids, { onUnreadable })) answers.push(bodies);
      return () => {
        if (signal.aborted) return;
        for (const bodies of answers) reading.judge(bodies);
        for (const id of unreadable) reading.unreadable(id);
        reading.asked(ids);
        show(reading);
      };
    };
    return workThrough(callsAtATime, reading.bodiesLeft(bodiesAtATime), work, signal);
  };

  const goOn = async (): Promise<void> => {
    running.abort();
    const run = new AbortController();
    running = run;
    const reading = current;
    const startedAt = deps.now();
    const visit = visitAt(memory.load(), startedAt.getTime());
    setState({ phase: 'reading', errorKind: null, since: visit.since });
    try {
      if (!reading.isCollected) await collect(reading, startedAt, run.signal);
      await judge(reading, run.signal);
      if (run.signal.aborted) return;
      memory.save(visit);
      show(reading, { phase: 'read' });
    } catch (error) {
      if (run.signal.aborted) return;
      // What is still under way has nobody left to wait for it.
      run.abort();
      show(reading, {
        phase: 'failed',
        errorKind: error instanceof GraphCallError ? error.kind : 'failed',
      });
    }
  };

  return {
    getState,
    getInitialState,
    subscribe,
    goOn,
    read(ahead = getState().weeks) {
      running.abort();
      current = newReading();
      setState(unread(ahead));
      return goOn();
    },
    stop() {
      if (getState().phase !== 'reading') return;
      running.abort();
      show(current, { phase: 'stopped' });
    },
    async replace(event) {
      const reading = current;
      const others = reading.replace(event);
      show(reading);
      if (others.length === 0) return;
      // Whether meetings that were changed by themselves follow their series is Exchange's to say.
      try {
        for await (const bodies of calendar.bodies(others)) reading.judge(bodies);
      } catch {
        // They stay as they were last read.
      }
      show(reading);
    },
    remove(id) {
      current.remove(id);
      show(current);
    },
  };
}

type Slice = readonly [from: Date, to: Date];

/** A span of time in equal parts, to be read side by side. */
function slices(from: Date, to: Date, count: number): readonly Slice[] {
  const start = from.getTime();
  const at = (part: number) => new Date(start + Math.round(((to.getTime() - start) * part) / count));
  return Array.from({ length: count }, (_, part) => [at(part), at(part + 1)] as const);
}
