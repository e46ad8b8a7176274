import { closeSync, createReadStream, createWriteStream, openSync, readSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import type { JudgeSettings } from './judge-line';
import { judgeLines, type LineCounts } from './judge-lines';
import type { Pieces } from './lines-of';

/** A file to judge, and where its rows go. */
export interface JudgeTask {
  readonly file: string;
  readonly target: string;
}

export interface BadLine {
  readonly line: number;
  readonly because: string;
}

export interface JudgedFile {
  readonly counts: LineCounts;
  /** The first of them; `counts` has how many there are. */
  readonly badLines: readonly BadLine[];
}

/** Bad lines of a file that are named; a file that is none of ours would fill the list. */
const mostNamed = 1000;

/** How much of a file is read at once, in bytes: with Node's 64 KB both one process and two did less. */
const readAtOnce = 256 * 1024;

/**
 * A file in pieces, each over the one before, read by the thread that judges. Node's streams read on other threads, into new memory each time: a process that judges then takes
 * a part of a second core, what was read there is not in the caches of this one, and of two cores two processes did 1.77 times as much as one, where they do 1.94 times as much now.
 */
async function* piecesOf(file: string): AsyncGenerator<Buffer> {
  const opened = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(readAtOnce);
    for (let length = readSync(opened, buffer); length > 0; length = readSync(opened, buffer)) {
      yield buffer.subarray(0, length);
      // Who began this process may have ended, and hears how far it is.
      await setImmediate();
    }
  } finally {
    closeSync(opened);
  }
}

function textOf(file: string): Pieces {
  if (!file.endsWith('.gz')) return piecesOf(file);
  const bytes = createReadStream(file, { highWaterMark: readAtOnce });
  const unpacked = createGunzip();
  bytes.on('error', (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}

/** Judges one file. Its rows have their own name once they are whole: one that broke off is begun anew. */
export async function judgeFile(
  { file, target }: JudgeTask,
  settings: JudgeSettings,
  onProgress: (counts: LineCounts) => void = () => undefined,
): Promise<JudgedFile> {
  const badLines: BadLine[] = [];
  const onBad = (line: number, because: string) => {
    if (badLines.length < mostNamed) badLines.push({ line, because });
  };
  const part = `${target}.part`;
  const output = createWriteStream(part);
  const written = finished(output);
  // Whoever awaits it hears of it; of what failed to be read, the rows that are written do not matter.
  written.catch(() => undefined);
  let counts: LineCounts;
  try {
    counts = await judgeLines(textOf(file), output, settings, { onBad, onProgress });
    output.end();
    await written;
  } catch (error) {
    output.destroy();
    await written.catch(() => undefined);
    throw error;
  }
  await rename(part, target);
  return { counts, badLines };
}
