import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Played } from './play';
import { nameOf, type Row } from './row';

/** What came of a row, as it is kept: by the row's name. */
export interface Result {
  readonly name: string;
  readonly surface: string;
  readonly findings: readonly string[];
  readonly milliseconds: number;
}

/** Results in a file, one line of JSON each: a run that was broken off goes on where it was. What was found last counts. */
export interface Results {
  add(played: Played): void;
  /** Rows that are not known to be well: never played, or with findings. */
  open(rows: readonly Row[]): readonly Row[];
  /** What is known of these rows. */
  of(rows: readonly Row[]): readonly Result[];
}

/** `isKept`: what the file holds counts; else it begins anew. */
export function resultsIn(file: string, isKept: boolean): Results {
  if (!isKept) rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const known = new Map((existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : []).map(entryOf));
  return {
    add({ row, findings, milliseconds }) {
      const result = { name: nameOf(row), surface: row.surface, findings, milliseconds };
      known.set(result.name, result);
      appendFileSync(file, `${JSON.stringify(result)}\n`);
    },
    open: (rows) => rows.filter((row) => known.get(nameOf(row))?.findings.length !== 0),
    of: (rows) => rows.flatMap((row) => known.get(nameOf(row)) ?? []),
  };
}

const entryOf = (result: Result) => [result.name, result] as const;

/** A line that was cut off by whatever ended the run says nothing. */
function linesOf(text: string): readonly Result[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Result];
    } catch {
      return [];
    }
  });
}

/** How many rows of each surface were tried and failed, and how long they took, as lines of text. */
export function figuresOf(results: readonly Result[]): string {
  const surfaces = [...new Set(results.map(({ surface }) => surface))];
  const line = (name: string, some: readonly Result[]) => {
    const failed = some.filter(({ findings }) => findings.length > 0).length;
    const seconds = Math.round(some.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000);
    return `${name.padEnd(26)}${[some.length, failed, seconds].map((one) => String(one).padStart(8)).join('')}`;
  };
  return [
    `${''.padEnd(26)}${['tried', 'failed', 'seconds'].map((one) => one.padStart(8)).join('')}`,
    ...surfaces.map((name) =>
      line(
        name,
        results.filter(({ surface }) => surface === name),
      ),
    ),
    line('all', results),
  ].join('\n');
}
