import type { GraphFaults, PlannedFault } from './faults';

/** One call and what came of it, as the log has it. */
export interface LoggedCall {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** With its query, after `/v1.0`. */
  readonly path: string;
  /** 0 for a connection that broke and an answer that never came. */
  readonly status: number;
  /** Bytes of the body that was sent, and of the one that came back. */
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** How many calls of the same person were under way, this one included. */
  readonly inFlight: number;
  /** One of a batch. */
  readonly isInner: boolean;
}

/** A call with everything that was said, for whoever wants to check it. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
  readonly isInner: boolean;
}

/** Graph as tests and the settings see it from outside. */
export interface GraphControl {
  /** Every call so far, oldest first; the calls in a batch before the batch itself. */
  log(): readonly LoggedCall[];
  clearLog(): void;
  /** Forgets every call, lets go what is held, and misbehaves no more. */
  reset(): void;
  faults(): GraphFaults;
  /** Changes how it misbehaves; what is not named stays. */
  set(change: Partial<GraphFaults>): void;
  /** Plans faults after those that are planned already. */
  plan(...faults: readonly PlannedFault[]): void;
  /**
   * Holds the answers to calls whose path has this in it, from the one after the first `after` of them on: as slow as whoever asks wants, and no
   * clock in it. Gives what lets them go.
   */
  hold(path: string, after?: number): () => void;
}
