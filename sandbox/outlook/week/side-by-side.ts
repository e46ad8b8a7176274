interface Timed {
  readonly start: number;
  readonly end: number;
}

/** A meeting beside those that it overlaps: in which of how many columns. */
export interface Placed<T extends Timed> {
  readonly event: T;
  readonly column: number;
  readonly columns: number;
}

/**
 * Meetings of one day, so that none hides another: those that overlap, one with the other or by way of a third, share the width. Each takes
 * the first column that is free when it begins. Ordered by their start.
 */
export function sideBySide<T extends Timed>(events: readonly T[]): readonly Placed<T>[] {
  const ordered = [...events].sort((one, other) => one.start - other.start || other.end - one.end);
  const placed: Placed<T>[] = [];
  let group: { event: T; column: number }[] = [];
  /** When the last one in each column of the group ends. */
  let ends: number[] = [];
  const close = () => {
    for (const one of group) placed.push({ ...one, columns: ends.length });
    group = [];
    ends = [];
  };
  for (const event of ordered) {
    if (ends.every((end) => end <= event.start)) close();
    const free = ends.findIndex((end) => end <= event.start);
    const column = free < 0 ? ends.length : free;
    ends[column] = event.end;
    group.push({ event, column });
  }
  close();
  return placed;
}
