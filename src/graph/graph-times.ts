/** How long the calls to Graph take at most. */
export interface GraphTimes {
  /** ms for one answer, its body included: a body of 1,000,000 characters on a slow line takes seconds. */
  readonly patience: number;
  /** Seconds before a call is tried again when the server does not say (Retry-After). Longer each time. */
  readonly delay: number;
  /** Seconds that a server may ask us to wait. Past it nobody still sits there: the call fails as busy. */
  readonly longestWait: number;
  /** How often a call is tried again. */
  readonly retries: number;
}

export const graphTimes: GraphTimes = { patience: 30_000, delay: 1, longestWait: 60, retries: 3 };
