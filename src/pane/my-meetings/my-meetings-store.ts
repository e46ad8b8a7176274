import { createStore, type StoreApi } from 'zustand/vanilla';
import { createSlices, nextTurn } from '../../async/in-slices';
import type { BetweenOptions, Calendar, CalendarEvent } from '../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../graph/graph-call-error';
import type { GateRules } from '../../policy/gate-rules';
import { CalendarReading, type Slice } from './calendar-reading';
import type { ReviewRow } from './items/review-row';
import { weekBounds } from './items/week-group';
import { type VisitMemory, visitAt } from './last-visit';
import type { VerdictMemory } from './verdict-memory';
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
  /** What events were judged to be before, where the browser allows that to be remembered. */
  readonly verdicts: VerdictMemory;
}

/** Reads the calendar for the list. No promise rejects: what went wrong is in the state. */
export interface MyMeetingsStore
  extends Pick<StoreApi<MyMeetingsState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Reads the coming weeks, from the beginning. Whatever is being read is left. */
  read(weeks?: number): Promise<void>;
  /** Reads on from where it stopped. */
  resume(): Promise<void>;
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
/**
 * Where most is known already, pages without bodies, as long as they may be (Graph takes any `$top` here, microsoft-graph-docs#12653, and gives no
 * more than 1,000): three spans are three calls for 3,000 events.
 */
const longPage = 1_000;
const spansOfLongPages = 3;
/** Bodies come a hundred to a page. Asked for by itself, one takes as long as a call. */
const bodiesOfPage = 100;
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
 * Stopping makes no further call, and takes no notice of the answers to those in flight: Outlook goes on working on a call that is aborted, and
 * whoever resumed at once would have eight of them there.
 */
export function createMyMeetingsStore(deps: MyMeetingsDeps, weeks: number): MyMeetingsStore {
  const { calendar, policy, memory } = deps;
  const { getState, getInitialState, subscribe, setState } = createStore<MyMeetingsState>(() =>
    unread(weeks),
  );
  const newReading = (from: Date, ahead: number) => {
    const known = deps.verdicts.load();
    const to = new Date(from.getTime() + ahead * week);
    const spans = slices(from, to, known.size > 0 ? spansOfLongPages : callsAtATime);
    return new CalendarReading(policy, weekBounds(from, deps.firstDayOfWeek), known, spans);
  };
  const inSlices = createSlices();
  let current: CalendarReading | null = null;
  let running = new AbortController();

  const show = (reading: CalendarReading, change: Partial<MyMeetingsState> = {}): void => {
    // Another reading has begun meanwhile: nothing of this one is shown any more.
    if (reading !== current) return;
    const phase = change.phase ?? getState().phase;
    const { events, checked, toCheck } = reading;
    setState({ ...change, events, checked, toCheck, rows: reading.rows(phase === 'reading') });
  };

  /** Goes through a span of the calendar. Gives how many events it has, and the ids of those whose bodies are needed and did not come. */
  const collectPages = async (
    reading: CalendarReading,
    [from, to]: Slice,
    options: BetweenOptions,
    signal: AbortSignal,
  ) => {
    const unknown = new Set<string>();
    let events = 0;
    for await (const page of calendar.between(from, to, options)) {
      if (signal.aborted) break;
      events += page.length;
      const collect = (event: CalendarEvent) => {
        const id = reading.collect(event);
        if (id !== null) unknown.add(id);
      };
      await inSlices(page, collect, signal);
      show(reading);
    }
    return { unknown, events };
  };

  /** Goes through the calendar, in spans side by side, bodies with the pages unless most was judged before. A span that broke off begins anew. */
  const collect = async (reading: CalendarReading, signal: AbortSignal): Promise<void> => {
    const work = async (slice: Slice) => {
      const isKnown = reading.isMostlyKnown && (await isKnownIn(slice));
      if (!isKnown && !signal.aborted) await collectPages(reading, slice, { withBodies: true }, signal);
      if (!signal.aborted) reading.through(slice);
      return noFollowUp;
    };
    const isKnownIn = async (slice: Slice) => {
      const { unknown, events } = await collectPages(reading, slice, { pageSize: longPage }, signal);
      return unknown.size <= callsAtATime * Math.ceil(events / bodiesOfPage);
    };
    await workThrough(callsAtATime, reading.slicesLeft, work, signal);
    if (signal.aborted) return;
    reading.collected();
    show(reading);
  };

  /** Reads the bodies that did not come with a page, those of the first rows first. What came is judged while the next call is under way. */
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
        show(reading);
      };
    };
    return workThrough(callsAtATime, reading.bodiesLeft(bodiesAtATime, callsAtATime), work, signal);
  };

  const resume = async (): Promise<void> => {
    running.abort();
    const run = new AbortController();
    running = run;
    const startedAt = deps.now();
    const reading = current ?? newReading(startedAt, getState().weeks);
    current = reading;
    const visit = visitAt(memory.load(), startedAt.getTime());
    setState({ phase: 'reading', errorKind: null, since: visit.since });
    try {
      if (!reading.isCollected) await collect(reading, run.signal);
      await judge(reading, run.signal);
      if (run.signal.aborted) return;
      show(reading, { phase: 'read' });
      // Thousands of verdicts are read and written in one go: the list is shown before.
      await nextTurn();
      memory.save(visit);
      deps.verdicts.save(reading.toRemember);
    } catch (error) {
      if (run.signal.aborted) return;
      // Nobody waits any more for the calls that are still in flight.
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
    resume,
    read(ahead = getState().weeks) {
      running.abort();
      current = null;
      setState(unread(ahead));
      return resume();
    },
    stop() {
      if (getState().phase !== 'reading') return;
      running.abort();
      if (current) show(current, { phase: 'stopped' });
    },
    async replace(event) {
      const reading = current;
      if (!reading) return;
      const others = reading.replace(event);
      show(reading);
      if (others.length === 0) return;
      // Whether meetings that were changed by themselves follow their series is Exchange's to say.
      const onUnreadable = (id: string, because: GraphErrorKind) => {
        if (because === 'gone') reading.remove(id);
      };
      try {
        for await (const bodies of calendar.bodies(others, { onUnreadable })) reading.judge(bodies);
      } catch {
        // They stay as they were last read.
      }
      show(reading);
    },
    remove(id) {
      if (!current) return;
      current.remove(id);
      show(current);
    },
  };
}

/** A span of time in equal parts, to be read side by side. */
function slices(from: Date, to: Date, count: number): readonly Slice[] {
  const start = from.getTime();
  const at = (part: number) => new Date(start + Math.round(((to.getTime() - start) * part) / count));
  return Array.from({ length: count }, (_, part) => [at(part), at(part + 1)] as const);
}
