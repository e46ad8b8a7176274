import { type Call, faultsOf, nameOf, type Row } from './row';
import type { Stage } from './stage';
import type { Surface } from './surfaces/surface';

/** Plays a surface without a fault. @returns its calls by the part of the scene, and what was wrong even so. */
async function rehearsed(stage: Stage, surface: Surface) {
  await stage.clear(null);
  const findings = await surface.play(stage, null);
  const calls = new Map([...stage.calls].filter(([part]) => part !== ''));
  return { calls, findings };
}

function rowsOf(surface: Surface, phase: string, calls: readonly Call[]): readonly Row[] {
  const met = calls.filter((call) => surface.isMet?.(phase, call) ?? true);
  return met.flatMap((call) =>
    faultsOf(call).map((fault) => ({ surface: surface.name, phase, call, fault })),
  );
}

/** What happens meanwhile on a surface, and how: rows that need no rehearsal. */
export const happeningsOf = ({ name: surface, happenings = {} }: Surface): readonly Row[] =>
  Object.entries(happenings).flatMap(([name, ways]) =>
    ways.map((fault) => ({ surface, phase: 'meanwhile', call: { to: 'nobody' as const, name }, fault })),
  );

/**
 * Every row: each surface is rehearsed once, and each call that it made there meets each fault.
 * @throws Error when a rehearsal itself goes wrong.
 */
export async function tableOf(stage: Stage, surfaces: readonly Surface[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const surface of surfaces) {
    const { calls, findings } = await rehearsed(stage, surface);
    if (findings.length > 0) throw new Error(`${surface.name}, with nothing wrong: ${findings.join('; ')}`);
    for (const [phase, made] of calls) rows.push(...rowsOf(surface, phase, made));
    rows.push(...happeningsOf(surface));
  }
  return rows;
}

/** A generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many rows, spread over all of them; the same ones for the same seed. */
export function sliceOf(rows: readonly Row[], count: number, seed: number): readonly Row[] {
  const next = random(seed);
  const drawn = rows.map((row) => [next(), row] as const);
  return drawn
    .sort(([one], [other]) => one - other)
    .slice(0, count)
    .map(([, row]) => row);
}

/**
 * One part of the rows, "2/4" for every fourth from the second on: together the parts are all rows, each once.
 * @throws Error for what is no part.
 */
export function partOf(rows: readonly Row[], part: string): readonly Row[] {
  const [which = 0, count = 0] = /^\d+\/\d+$/.test(part) ? part.split('/').map(Number) : [];
  if (which < 1 || which > count) throw new Error(`No part: “${part}”. One of four is 1/4.`);
  const names = rows.map(nameOf).sort();
  const mine = new Set(names.filter((_, at) => at % count === which - 1));
  return rows.filter((row) => mine.has(nameOf(row)));
}
