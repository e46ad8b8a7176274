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

/** Lets promises settle that need no clock. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}

/** A clock on which a ms is one turn of the microtask queue: waits are over in their order, calls that answer at once come first. */
export function microtaskClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    after(ms, run) {
      let isOff = false;
      const due = now + ms;
      const wait = async () => {
        for (let turn = 0; turn < ms; turn += 1) await Promise.resolve();
        now = Math.max(now, due);
        if (!isOff) run();
      };
      void wait();
      return () => {
        isOff = true;
      };
    },
  };
}
