import type { Clock } from '../async/clock';
import { isOverLimit } from './keep-draft';

/** Why a draft could not be kept: it outgrew the session data (Office error 9051), or the call failed. */
export type DraftTrouble = 'full' | 'failed';

export interface DraftKeeperDeps {
  /** Keeps the draft, or takes it away when there is nothing to keep (null). */
  readonly keep: (draft: string | null) => Promise<void>;
  readonly clock: Clock;
  readonly onTrouble: (trouble: DraftTrouble | null) => void;
}

export interface DraftKeeper {
  /** Keeps this draft once typing rests. */
  soon(draft: () => string | null): void;
  /** Keeps this draft, or the one that waits, without further delay. */
  now(draft?: () => string | null): void;
  /** Settles when nothing waits to be kept, for better or worse. */
  settled(): Promise<void>;
}

/** A typed answer reaches the draft within 300 ms; the call itself takes the rest. */
const restInMs = 200;
const firstRetryInMs = 1_000;
const longestRetryInMs = 30_000;

/**
 * Keeps the draft with the open form: one write at a time, the latest draft last, tried again after a failure until it is kept. A draft
 * over the limit is not tried again before it changes.
 */
export function createDraftKeeper({ keep, clock, onTrouble }: DraftKeeperDeps): DraftKeeper {
  let waiting: (() => string | null) | null = null;
  let callOff = () => {};
  let writing: Promise<void> | null = null;
  let retryInMs = firstRetryInMs;

  const later = (ms: number) => {
    callOff();
    callOff = clock.after(ms, start);
  };

  function start(): void {
    callOff();
    if (writing || !waiting) return;
    const draft = waiting;
    waiting = null;
    writing = write(draft).finally(() => {
      writing = null;
      if (waiting && waiting !== draft) start();
    });
  }

  async function write(draft: () => string | null): Promise<void> {
    try {
      await keep(draft());
      retryInMs = firstRetryInMs;
      onTrouble(null);
    } catch (error) {
      const isFull = isOverLimit(error);
      onTrouble(isFull ? 'full' : 'failed');
      if (isFull || waiting) return;
      waiting = draft;
      later(retryInMs);
      retryInMs = Math.min(retryInMs * 2, longestRetryInMs);
    }
  }

  return {
    soon(draft) {
      waiting = draft;
      if (!writing) later(restInMs);
    },
    now(draft) {
      if (draft) waiting = draft;
      start();
    },
    async settled() {
      while (writing) await writing;
    },
  };
}
