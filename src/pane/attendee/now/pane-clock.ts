/** The clock that the pane goes by: the computer's, or a test's own. */
export interface PaneClock {
  /** Ms since 1970. */
  now(): number;
  /** Runs `run` after so many ms; the function it gives calls that off. */
  after(ms: number, run: () => void): () => void;
}

export const computerClock: PaneClock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
