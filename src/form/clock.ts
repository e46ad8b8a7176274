/** The clock that a session runs by: the browser's, or a test's own. */
export interface Clock {
  /** Runs `run` after so many ms; the function it gives calls that off. */
  after(ms: number, run: () => void): () => void;
}

export const browserClock: Clock = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** A promise that `clock` keeps after so many ms. */
export function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve);
  });
}
