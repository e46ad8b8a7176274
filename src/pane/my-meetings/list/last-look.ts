/** When the list was read before: instants, and nothing of what was in it. */
export interface LastLook {
  /** When the visit before this one ended: meetings made since went out after it. Null for a first visit. */
  readonly since: number | null;
  /** The last time that the list was read. */
  readonly latest: number;
}

/** Readings within an hour are one visit: what was new stays marked while somebody works through the list. */
const oneVisit = 60 * 60_000;

/** What is remembered once the list has been read at `now`. */
export function lookedAt(before: LastLook | null, now: number): LastLook {
  if (!before || before.latest > now) return { since: null, latest: now };
  const isSameVisit = now - before.latest < oneVisit;
  return { since: isSameVisit ? before.since : before.latest, latest: now };
}

/** Reads what was remembered; null for nothing, or for what somebody else wrote there. */
export function parseLastLook(text: string | null): LastLook | null {
  const [, since, latest] = /^(\d{1,15})?\.\.(\d{1,15})$/.exec(text ?? '') ?? [];
  return latest === undefined
    ? null
    : { since: since === undefined ? null : Number(since), latest: Number(latest) };
}

export function writeLastLook({ since, latest }: LastLook): string {
  return `${since ?? ''}..${latest}`;
}
