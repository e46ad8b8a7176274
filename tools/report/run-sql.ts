import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Figures, FiguresCell, StepsCell } from './figures';

/** What the SQL needs to know. */
export interface SqlSettings {
  /** The fewest people that a group may have; 5 or more. */
  readonly atLeast: number;
  /** Days since 1970. */
  readonly asOf: number;
  /** From when on the gate was there; null where nobody says. */
  readonly gateSince: number | null;
}

/** The columns of a judged row (judge-line.ts), by name and not by guess: the first rows may lack some of them. */
const columns = {
  kind: 'VARCHAR',
  owner: 'VARCHAR',
  address: 'VARCHAR',
  meeting: 'VARCHAR',
  changed: 'VARCHAR',
  thing: 'VARCHAR',
  day: 'INTEGER',
  created: 'INTEGER',
  status: 'VARCHAR',
  missing: 'VARCHAR',
  minutes: 'DOUBLE',
  people: 'INTEGER',
  topicMinutes: 'DOUBLE',
  outcome: 'VARCHAR',
  isSeries: 'BOOLEAN',
  isByProgram: 'BOOLEAN',
  step: 'VARCHAR',
  key: 'VARCHAR',
  person: 'VARCHAR',
  department: 'VARCHAR',
};

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const numbersOf = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'bigint' || typeof value === 'number' ? Number(value) : value,
    ]),
  );

/**
 * What DuckDB may use of the memory, one after the other: it keeps the rows on the disk and puts there what does not fit, but not everything can
 * wait there (a table that is joined by). A million events need no more than the first, and take no longer with it.
 */
const memoryLimits = ['64MB', '128MB', '256MB', '1GB', '4GB'];

// DuckDB's errors have no class or code of their own.
const isTooLittle = (error: unknown) => /Out of Memory/.test(String(error));

/**
 * Runs figures.sql over the judged files of a folder.
 * @param folder holds `*.ndjson`; DuckDB's own files stand there meanwhile, too
 */
export async function figuresOf(
  folder: string,
  settings: SqlSettings,
  limits: readonly string[] = memoryLimits,
): Promise<Figures> {
  const database = join(folder, 'figures.duckdb');
  const spilled = join(folder, 'spilled');
  const tidy = () => {
    for (const path of [database, `${database}.wal`, spilled]) rmSync(path, { recursive: true, force: true });
  };
  // Of a run that broke off.
  tidy();
  const instance = await DuckDBInstance.create(database, {
    // Each thread has its own share of the memory, and one is fast enough.
    threads: '1',
    temp_directory: spilled,
    preserve_insertion_order: 'false',
    // It reads what it is told to, and loads nothing from anywhere.
    autoinstall_known_extensions: 'false',
  });
  const connection = await instance.connect();
  /** Tries again with more memory where there was too little. */
  const withEnough = async <T>(work: () => Promise<T>): Promise<T> => {
    for (const limit of limits.slice(0, -1)) {
      await connection.run(`SET memory_limit = ${quoted(limit)}`);
      try {
        return await work();
      } catch (error) {
        if (!isTooLittle(error)) throw error;
      }
    }
    await connection.run(`SET memory_limit = ${quoted(limits.at(-1) ?? '64MB')}`);
    return work();
  };
  try {
    const { atLeast, asOf, gateSince } = settings;
    const types = Object.entries(columns).map(([name, type]) => `${name}: ${quoted(type)}`);
    await withEnough(() =>
      connection.run(
        `CREATE OR REPLACE TABLE judged AS SELECT * FROM read_json(${quoted(join(folder, '*.ndjson'))}, ` +
          `format = 'newline_delimited', columns = {${types.join(', ')}})`,
      ),
    );
    await connection.run(
      `CREATE TEMP VIEW settings AS SELECT ${atLeast} AS at_least, ${asOf} AS as_of, CAST(${gateSince ?? 'NULL'} AS INTEGER) AS gate_since`,
    );
    await connection.run(readFileSync(join(__dirname, 'figures.sql'), 'utf8'));
    const rowsOf = async (view: string) =>
      (await withEnough(() => connection.runAndReadAll(`SELECT * FROM ${view}`)))
        .getRowObjectsJS()
        .map(numbersOf);
    return {
      cells: (await rowsOf('cells')) as unknown as readonly FiguresCell[],
      steps: (await rowsOf('step_cells')) as unknown as readonly StepsCell[],
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
    tidy();
  }
}
