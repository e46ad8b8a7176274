import type { Clock } from '../../src/async/clock';

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves on by so many ms, running what falls due on the way, and lets every promise that can settle do so. */
  advance(ms: number): Promise<void>;
}

export function manualClock(): ManualClock {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    async advance(ms) {
      const end = now + ms;
      await settled();
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
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
  let timers: { at: number; run: () => void }[] = [];
  let isMoving = false;
  const move = async () => {
    if (isMoving) return;
    isMoving = true;
    for (;;) {
      await settled();
      const next = [...timers].sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers = timers.filter((one) => one !== next);
      now = next.at;
      next.run();
    }
    isMoving = false;
  };
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      void move();
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  };
}
