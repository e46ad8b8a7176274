import type { Findings } from './findings';
import { nameOf, type Row } from './row';
import type { Stage } from './stage';
import { surfaces } from './surfaces/surfaces';

/** What came of a row. */
export interface Played {
  readonly row: Row;
  readonly findings: Findings;
  readonly milliseconds: number;
}

/** In real time: a scene that takes longer is broken off. */
const longest = 300_000;

function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took over ${longest / 1000} s`)), longest);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

async function playRow(stage: Stage, row: Row): Promise<Findings> {
  const surface = surfaces.find(({ name }) => name === row.surface);
  if (!surface) throw new Error(`There is no surface “${row.surface}”.`);
  await stage.clear(row);
  return surface.play(stage, row);
}

async function played(stage: Stage, row: Row): Promise<Played> {
  const start = Date.now();
  const findings = await within(playRow(stage, row)).catch((error: unknown) => [
    `the scene broke off: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`,
  ]);
  return { row, findings, milliseconds: Date.now() - start };
}

/**
 * Plays rows, one on each stage at a time. `tell` hears of each when it is over.
 * @param stages stay open, for more rows; one that a scene broke off on gives its place to another
 */
export async function playAll(
  stages: Stage[],
  rows: readonly Row[],
  tell: (one: Played) => void = () => {},
): Promise<readonly Played[]> {
  const waiting = [...rows];
  const all: Played[] = [];
  async function work(at: number): Promise<void> {
    for (
      let stage = stages[at], row = waiting.shift();
      stage && row;
      stage = stages[at], row = waiting.shift()
    ) {
      const one = await played(stage, row);
      all.push(one);
      tell(one);
      // Whatever a scene that broke off left behind is nobody's to find.
      if (one.findings.some((finding) => finding.startsWith('the scene broke off')))
        stages[at] = await stage.anew();
    }
  }
  await Promise.all(stages.map((_, at) => work(at)));
  const order = new Map(rows.map((row, at) => [nameOf(row), at]));
  return all.sort((one, other) => (order.get(nameOf(one.row)) ?? 0) - (order.get(nameOf(other.row)) ?? 0));
}
