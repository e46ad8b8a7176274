import type { Clock } from '../async/clock';
import type { SaveResult } from './form-target';

/** Whether what was typed is saved. `late`: it has waited for longer than a second. `full`: there is no room for all of it. */
export type SaveState = 'saved' | 'late' | 'full' | 'failed';

export interface SaveQueueOptions {
  /** The text to save as of now; null when there is nothing to save. */
  readonly text: () => string | null;
  /** `isLeaving`: the page may be gone in a moment. */
  readonly save: (text: string | null, isLeaving: boolean) => Promise<SaveResult>;
  readonly clock: Clock;
  readonly onState: (state: SaveState) => void;
}

export interface SaveQueue {
  /** Something changed: it is saved soon. */
  soon(): void;
  /** Something changed that is no typing: it is saved now. */
  now(): void;
  /** What changed is sent at once; behind a call that is on its way, unless that is late. */
  flush(): void;
  /** What is not saved is sent now, whatever is on its way: there may be no later. */
  leave(): void;
  /** What is known to be saved; undefined while nobody knows. */
  found(text: string | null | undefined): void;
  /** Settles when nothing is on its way. */
  settled(): Promise<void>;
}

/** A typed answer is on its way within 300 ms, however long the typing goes on. */
const soonInMs = 200;
const lateInMs = 1_000;
const firstRetryInMs = 1_000;
const longestRetryInMs = 30_000;

/**
 * Saves one text as it changes: one call at a time while calls answer, the newest text last, again after a failure until it is saved. A text
 * that finds no room is not tried again before it changes. Nothing here rejects.
 */
export function createSaveQueue({ text, save, clock, onState }: SaveQueueOptions): SaveQueue {
  let saved: string | null | undefined = null;
  // Changes so far; how many of them were sent, and how many are saved.
  let [changes, sentChanges, savedChanges] = [0, 0, 0];
  let [sent, landed] = [0, 0];
  let isLate = false;
  let retryInMs = firstRetryInMs;
  const inFlight = new Set<Promise<void>>();
  const [resting, retrying, lateness] = [createTimer(clock), createTimer(clock), createTimer(clock)];

  const start = () => {
    if (inFlight.size === 0) send();
  };

  function send(isLeaving = false): void {
    resting.stop();
    retrying.stop();
    const wanted = text();
    sentChanges = changes;
    if (wanted === saved && inFlight.size === 0) {
      done(sentChanges);
      return;
    }
    sent += 1;
    const [mine, covers] = [sent, sentChanges];
    const call: Promise<void> = save(wanted, isLeaving).then((result) => {
      inFlight.delete(call);
      if (result === 'saved') land(wanted, mine, covers);
      else if (mine === sent) fail(result, covers);
    });
    inFlight.add(call);
  }

  function land(wanted: string | null, mine: number, covers: number): void {
    const isOvertaken = mine < landed;
    landed = Math.max(landed, mine);
    retryInMs = firstRetryInMs;
    saved = inFlight.size > 0 ? undefined : wanted;
    // What was sent earlier and came later lies on top now.
    if (isOvertaken) send();
    else done(covers);
  }

  function fail(result: 'full' | 'failed', covers: number): void {
    saved = undefined;
    isLate = false;
    lateness.stop();
    onState(result);
    if (result === 'full') {
      savedChanges = covers;
      if (changes > covers && !resting.isRunning()) start();
    } else {
      retrying.start(retryInMs, start);
      retryInMs = Math.min(retryInMs * 2, longestRetryInMs);
    }
  }

  function done(covers: number): void {
    savedChanges = Math.max(savedChanges, covers);
    isLate = false;
    lateness.stop();
    if (savedChanges === changes) onState('saved');
    else {
      watch();
      if (!resting.isRunning()) start();
    }
  }

  function watch(): void {
    lateness.start(lateInMs, () => {
      isLate = true;
      onState('late');
    });
  }

  const change = () => {
    if (changes === savedChanges) watch();
    changes += 1;
  };

  return {
    soon() {
      change();
      if (!resting.isRunning()) resting.start(soonInMs, start);
    },
    now() {
      change();
      send();
    },
    flush() {
      if (changes === sentChanges) return;
      // Nobody waits for a call that does not answer; two that do not are enough.
      if (inFlight.size === 0 || (isLate && inFlight.size === 1)) send();
      else resting.stop();
    },
    leave() {
      const isUnsaved = savedChanges < changes && inFlight.size === 0;
      if (changes > sentChanges || isUnsaved) send(true);
    },
    found(text) {
      saved = text;
    },
    async settled() {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}

interface Timer {
  start(ms: number, run: () => void): void;
  stop(): void;
  isRunning(): boolean;
}

function createTimer(clock: Clock): Timer {
  let cancel: (() => void) | null = null;
  const stop = () => {
    cancel?.();
    cancel = null;
  };
  return {
    start(ms, run) {
      stop();
      cancel = clock.after(ms, () => {
        cancel = null;
        run();
      });
    },
    stop,
    isRunning: () => cancel !== null,
  };
}
