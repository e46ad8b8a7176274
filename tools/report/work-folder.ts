import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { GateRules } from '../../src/policy/gate-rules';
import type { JudgedFile, JudgeTask } from './judge-file';

/** A folder that cannot be read or written, with a sentence for the administrator. */
export class NoFolder extends Error {
  override readonly name = 'NoFolder';
}

/** A file that was judged in this folder, as its list keeps it: a line each. */
export interface DoneFile extends JudgedFile {
  /** Its path within the export. */
  readonly name: string;
  /** Name of the file with its rows. */
  readonly rows: string;
}

/** All files of the export, with what they are called in it. @throws NoFolder */
export function exportedFiles(folders: readonly string[]): readonly { file: string; name: string }[] {
  const found = folders.flatMap((folder) => {
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      throw new NoFolder(`--in ${folder}: there is no such folder.`);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^[._]/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ file, name: relative(folder, file) }));
  });
  if (found.length === 0) throw new NoFolder(`There is no file in ${folders.join(', ')}.`);
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** What has been judged, kept beside the report until it is written: so a run that was stopped goes on. */
export class WorkFolder {
  readonly salt: string;
  private readonly list: string;

  /** @throws NoFolder where something else is in the folder */
  constructor(
    out: string,
    private readonly policy: GateRules,
  ) {
    this.path = join(resolve(out), '.judged');
    const others = existsSync(out) ? readdirSync(out).filter((name) => name !== '.judged') : [];
    if (others.length > 0)
      throw new NoFolder(`--out ${out} is not empty: name a new folder, or empty it first.`);
    mkdirSync(this.path, { recursive: true, mode: 0o700 });
    this.list = join(this.path, 'done.jsonl');
    const salt = join(this.path, 'salt');
    if (!existsSync(salt)) writeFileSync(salt, randomBytes(32).toString('hex'), { mode: 0o600 });
    this.salt = readFileSync(salt, 'utf8');
  }

  readonly path: string;

  /** The task of a file; a file that has changed since, or is judged by other rules, is another. */
  taskOf({ file, name }: { readonly file: string; readonly name: string }): JudgeTask {
    const { size, mtimeMs } = statSync(file);
    const hash = createHash('sha256').update(JSON.stringify([file, name, size, mtimeMs, this.policy]));
    return { file, target: join(this.path, `${hash.digest('hex').slice(0, 24)}.ndjson`) };
  }

  /** Files whose rows are here, whole. */
  done(): readonly DoneFile[] {
    if (!existsSync(this.list)) return [];
    const lines = readFileSync(this.list, 'utf8').split('\n').filter(Boolean);
    return lines.flatMap((line) => {
      try {
        const done = JSON.parse(line) as DoneFile;
        return existsSync(join(this.path, done.rows)) ? [done] : [];
      } catch {
        // The line that was being written when the run was stopped.
        return [];
      }
    });
  }

  note(done: DoneFile): void {
    appendFileSync(this.list, `${JSON.stringify(done)}\n`);
  }

  /** Rows of files that are not of this run, and what broke off. */
  tidy(tasks: readonly JudgeTask[]): void {
    const wanted = new Set(tasks.map(({ target }) => target));
    for (const name of readdirSync(this.path)) {
      const file = join(this.path, name);
      if (/\.ndjson(\.part)?$/.test(name) && !wanted.has(file)) rmSync(file);
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
