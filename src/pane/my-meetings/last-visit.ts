/** When the list was read before: instants, in ms since 1970, and nothing of what was in it. */
export interface LastVisit {
  /** When the visit before this one ended: meetings made since went out after it. Null for a first visit. */
  readonly since: number | null;
  /** The last time that the list was read. */
  readonly latest: number;
}

/** Remembers it between visits. */
export interface VisitMemory {
  load(): LastVisit | null;
  save(visit: LastVisit): void;
}

/** Readings within an hour are one visit: what was new stays marked while somebody works through the list. */
const oneVisit = 60 * 60_000;

/** What is remembered once the list has been read at `now`. */
export function visitAt(before: LastVisit | null, now: number): LastVisit {
  if (!before || before.latest > now) return { since: null, latest: now };
  const isSameVisit = now - before.latest < oneVisit;
  return { since: isSameVisit ? before.since : before.latest, latest: now };
}

/** Reads what was remembered; null for nothing, or for what somebody else wrote there. */
export function parseLastVisit(text: string | null): LastVisit | null {
  const [, since, latest] = /^(\d{1,15})?\.\.(\d{1,15})$/.exec(text ?? '') ?? [];
  return latest === undefined
    ? null
    : { since: since === undefined ? null : Number(since), latest: Number(latest) };
}

export function writeLastVisit({ since, latest }: LastVisit): string {
  return `${since ?? ''}..${latest}`;
}

/** In this browser. `partition` sets apart what several Outlooks in one browser remember. */
export function browserVisitMemory(partition: string): VisitMemory {
  const key = `${partition}syfte.last-look`;
  return {
    load() {
      try {
        return parseLastVisit(window.localStorage.getItem(key));
      } catch {
        // Storage of framed pages can be switched off: then nothing is marked as new.
        return null;
      }
    },
    save(visit) {
      try {
        window.localStorage.setItem(key, writeLastVisit(visit));
      } catch {
        // As above.
      }
    },
  };
}
