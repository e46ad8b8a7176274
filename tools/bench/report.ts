import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultPolicy } from '../../src/policy/policy';
import { generateExport } from '../report/generate';
import { judgeAll, judgeInProcess } from '../report/judge-all';
import { addedUp, type LineCounts, noLines } from '../report/judge-lines';
import { median } from './median';

const program = resolve(__dirname, '../report.ts');
/** Four files of the generator. */
const events = 100_000;
const settings = { policy: defaultPolicy, salt: 'a salt for measuring' };

/** Events that so many processes judge in a second, once they are all started and warm. */
async function judgedInASecond(folder: string, processes: number): Promise<number> {
  const exported = join(folder, 'CalendarView_v0');
  const taskOf = (file: string, at: number) => ({ file, target: join(folder, `${processes}-${at}.ndjson`) });
  const files = readdirSync(exported).map((name) => join(exported, name));
  // Twice over: four of the generator's files for each of two processes, as many more as a real export has.
  const tasks = [...files, ...files].map(taskOf);
  const judges = Array.from({ length: processes }, () => judgeInProcess(program, settings));
  try {
    // The first file of each process pays for its start, and for what is compiled while it runs: a second and a half, once.
    await Promise.all(
      judges.map((judge, at) => judge.judge(taskOf(files[0] ?? '', tasks.length + at), () => undefined)),
    );
    let counts: LineCounts = noLines;
    const startedAt = performance.now();
    await judgeAll(
      tasks,
      judges,
      (_, judged) => {
        counts = addedUp(counts, judged.counts);
      },
      () => undefined,
    );
    return counts.lines / ((performance.now() - startedAt) / 1000);
  } finally {
    for (const judge of judges) judge.close();
  }
}

/** Runs of each, one after the other, so that whatever else the machine does is shared by both. */
const runs = 3;

/** Prints how fast an organisation's export is judged by one process and by two: medians, and what a second process adds. */
export async function benchReport(print: (line: string) => void = console.log): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'syfte-bench-report-'));
  try {
    await generateExport({ out: folder, events, seed: 1 });
    const [one, two]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      one.push(await judgedInASecond(folder, 1));
      two.push(await judgedInASecond(folder, 2));
    }
    const shown = (speeds: readonly number[]) =>
      `${Math.round(median(speeds))} events a second (${speeds.map(Math.round).join(', ')})`;
    const times = median(two.map((speed, run) => speed / (one[run] ?? Number.NaN)));
    print(`Report: ${events} events of a made-up export, medians of ${runs} runs by turns`);
    print(`  1 process: ${shown(one)}`);
    print(`  2 processes: ${shown(two)}`);
    print(
      `  2 processes do ${times.toFixed(2)} times as much as 1 (asked: at least 1.8), with a load of ${loadavg()[0]?.toFixed(1)}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
