import { byRank } from './rank';
import type { Row } from './rows';

/**
 * The lines as they stand now, in the order in which they were shown before: what was read or written meanwhile moves nothing from under
 * the eye or the pointer. New lines go where they rank.
 */
export function arranged(before: readonly Row[], now: readonly Row[]): readonly Row[] {
  const byId = new Map(now.map((row) => [row.id, row]));
  const kept = before.flatMap(({ id }) => byId.get(id) ?? []);
  const known = new Set(kept.map(({ id }) => id));
  const fresh = now.filter(({ id }) => !known.has(id)).sort(byRank);
  for (const row of fresh) {
    const last = kept[kept.length - 1];
    const at =
      last && byRank(last, row) > 0 ? kept.findIndex((other) => byRank(other, row) > 0) : kept.length;
    kept.splice(at, 0, row);
  }
  return kept;
}
