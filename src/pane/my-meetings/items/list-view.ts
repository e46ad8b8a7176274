import type { ReviewRow } from './review-row';

/** What an agenda can lack, as the list can be narrowed to it: all of it, or one of its answers. */
export type MissingPart = 'agenda' | 'purpose' | 'goal' | 'reason' | 'nextStep';

export const missingParts: readonly MissingPart[] = ['agenda', 'purpose', 'goal', 'reason', 'nextStep'];

/** How the list is looked at: kept while something else is shown in its place. */
export interface ListView {
  /** What is looked for; a meeting that lacks any of it is shown. Empty for everything. */
  readonly missing: ReadonlySet<MissingPart>;
  /** Whether complete meetings are shown, too. */
  readonly withComplete: boolean;
  /** Ids of rows that were written to here: they stay, complete or not. */
  readonly touched: ReadonlySet<string>;
  /** Ids of rows that are chosen for a template. */
  readonly chosen: ReadonlySet<string>;
  /** Ids of series that are opened. */
  readonly opened: ReadonlySet<string>;
}

const nothing: ReadonlySet<never> = new Set();

export const wholeList: ListView = {
  missing: nothing,
  withComplete: false,
  touched: nothing,
  chosen: nothing,
  opened: nothing,
};

/** What a meeting lacks. One without an agenda lacks that, and is not counted again with each of its answers. */
function missingIn({ status }: ReviewRow): readonly MissingPart[] {
  if (status.kind === 'none') return ['agenda'];
  return status.kind === 'incomplete' ? status.missing.map(({ answer }) => answer) : [];
}

/** How many meetings lack each part; those that none lacks are not in it. */
export function missingCounts(rows: readonly ReviewRow[]): ReadonlyMap<MissingPart, number> {
  const counts = new Map<MissingPart, number>();
  for (const part of rows.flatMap(missingIn)) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

export function visibleRows(
  rows: readonly ReviewRow[],
  { missing, withComplete, touched }: ListView,
): readonly ReviewRow[] {
  return rows.filter((row) => {
    if (touched.has(row.id)) return true;
    if (row.status.kind === 'complete') return withComplete;
    return missing.size === 0 || missingIn(row).some((part) => missing.has(part));
  });
}

/** A set with one thing more in it, or one less. */
export function withOrWithout<T>(all: ReadonlySet<T>, one: T, isIn: boolean): ReadonlySet<T> {
  const after = new Set(all);
  if (isIn) after.add(one);
  else after.delete(one);
  return after;
}
