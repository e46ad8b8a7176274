import type { Clock } from '../../src/async/clock';

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves on by so many ms, running what falls due on the way, and lets every promise that can settle do so. */
  advance(ms: number): Promise<void>;
}

/** What a clock of a test has to run later. */
interface Timers {
  /** Runs `run` at a time in ms; the function it gives calls that off. */
  add(at: number, run: () => void): () => void;
  /** Takes out what is due first, at `end` or before; null where nothing is. */
  take(end?: number): { readonly at: number; readonly run: () => void } | null;
}

export function createTimers(): Timers {
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    add(at, run) {
      const timer = { at, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    take(end = Number.POSITIVE_INFINITY) {
      const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0] ?? null;
      if (next) timers.delete(next);
      return next;
    },
  };
}

export function manualClock(): ManualClock {
  let now = 0;
  const timers = createTimers();
  return {
    now: () => now,
    after: (ms, run) => timers.add(now + ms, run),
    async advance(ms) {
      const end = now + ms;
      await settled();
      for (let next = timers.take(end); next; next = timers.take(end)) {
        now = next.at;
        next.run();
        await settled();
      }
      now = end;
    },
  };
}

/** A clock on which every wait is over at once; `waits` are the waits in ms. */
export function hastyClock(): Clock & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  let now = 0;
  return {
    waits,
    now: () => now,
    after(ms, run) {
      waits.push(ms);
      let isOff = false;
      queueMicrotask(() => {
        if (isOff) return;
        now += ms;
        run();
      });
      return () => {
        isOff = true;
      };
    },
  };
}

/** The real one, should a test put its own clock in the place of the environment's. */
const realTimeout = setTimeout;

/** Ends when every promise that needs no clock has settled: a new task begins only when the queue of microtasks is empty. */
export function settled(): Promise<void> {
  return new Promise((done) => void realTimeout(done, 0));
}

/** A clock that moves on by itself to the wait that is over next, as soon as whatever needs no clock has settled. */
export function eagerClock(): Clock {
  let now = 0;
  let isMoving = false;
  const timers = createTimers();
  const move = async () => {
    if (isMoving) return;
    isMoving = true;
    for (;;) {
      await settled();
      const next = timers.take();
      if (!next) break;
      now = next.at;
      next.run();
    }
    isMoving = false;
  };
  return {
    now: () => now,
    after(ms, run) {
      void move();
      return timers.add(now + ms, run);
    },
  };
}
