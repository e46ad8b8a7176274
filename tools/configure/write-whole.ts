import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Files } from './release-files';

/** A folder that cannot be written to, with a sentence for the administrator. */
export class NoPlace extends Error {
  override readonly name = 'NoPlace';
}

/** @throws NoPlace unless the folder is new or empty: nothing that somebody else put there is ever mixed in or lost. */
export function mustBeFree(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new NoPlace(`--out ${folder} is a file: name a folder.`);
  if (readdirSync(folder).length > 0)
    throw new NoPlace(`--out ${folder} is not empty: name a new folder, or empty it first.`);
}

/** Puts what was built in its place: a new folder takes its name in one step, one that is there keeps its own and gets what belongs into it. */
function put(building: string, target: string): void {
  if (!existsSync(target)) {
    renameSync(building, target);
    return;
  }
  // The manifest last: whoever waits for it finds the rest.
  const names = readdirSync(building).sort(
    (a, b) => Number(a === 'manifest.xml') - Number(b === 'manifest.xml'),
  );
  for (const name of names) renameSync(join(building, name), join(target, name));
  rmdirSync(building);
}

/** Empties a folder of ours again. It was empty before: whatever is in it, we put there. */
function undo(building: string, target: string, wasThere: boolean): void {
  rmSync(building, { recursive: true, force: true });
  if (wasThere)
    for (const name of readdirSync(target)) rmSync(join(target, name), { recursive: true, force: true });
}

/**
 * Writes all files or none: first under a name that nobody looks for, on the same disk, then in its place. An empty folder may be a mounted one
 * or somebody's working directory, so it is filled and not replaced.
 * @throws NoPlace as `mustBeFree` does, and where the disk refuses
 */
export function writeWhole(files: Files, folder: string): void {
  mustBeFree(folder);
  const target = resolve(folder);
  const wasThere = existsSync(target);
  const building = join(wasThere ? target : dirname(target), `.syfte-${process.pid}-${Date.now()}`);
  try {
    for (const [path, bytes] of files) {
      const file = join(building, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
    }
    put(building, target);
  } catch (error) {
    undo(building, target, wasThere);
    throw new NoPlace(`${folder} could not be written: ${error instanceof Error ? error.message : error}`);
  }
}
