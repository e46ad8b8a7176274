import { readFileSync } from 'node:fs';
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
 * Runs figures.sql over the judged files of a folder.
 * @param folder holds `*.ndjson`; DuckDB puts there, too, what does not fit into memory
 */
export async function figuresOf(folder: string, settings: SqlSettings): Promise<Figures> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '256MB',
    threads: '2',
    temp_directory: join(folder, 'spilled'),
    preserve_insertion_order: 'false',
    // It reads what it is told to, and loads nothing from anywhere.
    autoinstall_known_extensions: 'false',
  });
  const connection = await instance.connect();
  try {
    const { atLeast, asOf, gateSince } = settings;
    const types = Object.entries(columns).map(([name, type]) => `${name}: ${quoted(type)}`);
    await connection.run(
      `CREATE TEMP VIEW judged AS SELECT * FROM read_json(${quoted(join(folder, '*.ndjson'))}, ` +
        `format = 'newline_delimited', columns = {${types.join(', ')}})`,
    );
    await connection.run(
      `CREATE TEMP VIEW settings AS SELECT ${atLeast} AS at_least, ${asOf} AS as_of, CAST(${gateSince ?? 'NULL'} AS INTEGER) AS gate_since`,
    );
    await connection.run(readFileSync(join(__dirname, 'figures.sql'), 'utf8'));
    const rowsOf = async (view: string) =>
      (await connection.runAndReadAll(`SELECT * FROM ${view}`)).getRowObjectsJS().map(numbersOf);
    return {
      cells: (await rowsOf('cells')) as unknown as readonly FiguresCell[],
      steps: (await rowsOf('step_cells')) as unknown as readonly StepsCell[],
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
