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

/**
 * Writes all files or none: into a folder beside the wanted one, which takes its name in one step at the end.
 * @throws NoPlace as `mustBeFree` does, and where the disk refuses
 */
export function writeWhole(files: Files, folder: string): void {
  mustBeFree(folder);
  const target = resolve(folder);
  const building = join(dirname(target), `.syfte-${process.pid}-${Date.now()}`);
  try {
    for (const [path, bytes] of files) {
      const file = join(building, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
    }
    if (existsSync(target)) rmdirSync(target);
    renameSync(building, target);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    throw new NoPlace(`${folder} could not be written: ${error instanceof Error ? error.message : error}`);
  }
}
