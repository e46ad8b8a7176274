import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { type JudgeSettings, judgeLine } from './judge-line';
import { linesOf, type Pieces } from './lines-of';

/** What came of the lines of one file. */
export interface LineCounts {
  /** Empty lines are none. */
  readonly lines: number;
  /** Lines that rows came of; the others are copies of other people's meetings, and what needs no agenda. */
  readonly judged: number;
  readonly bad: number;
}

export const noLines: LineCounts = { lines: 0, judged: 0, bad: 0 };

export function addedUp(a: LineCounts, b: LineCounts): LineCounts {
  return { lines: a.lines + b.lines, judged: a.judged + b.judged, bad: a.bad + b.bad };
}

export interface JudgeReports {
  /** A line that says too little; `line` counts from 1. What it says is not repeated: it may have names in it. */
  readonly onBad: (line: number, because: string) => void;
  /** Now and then, with what was counted so far. */
  readonly onProgress?: (counts: LineCounts) => void;
}

/** Output is written in pieces about so long, not row by row. Characters. */
const piece = 64 * 1024;
const linesBetweenReports = 1000;

/**
 * Lines in, rows out, one JSON object a line. No more than a line and two pieces are held at a time, however long the input is; whoever reads
 * slowly holds it up.
 */
export async function judgeLines(
  input: Pieces,
  output: Writable,
  settings: JudgeSettings,
  { onBad, onProgress }: JudgeReports,
): Promise<LineCounts> {
  const counts = { ...noLines };
  let number = 0;
  let waiting = '';
  const write = async () => {
    const text = waiting;
    waiting = '';
    if (text !== '' && !output.write(text)) await once(output, 'drain');
  };
  const judge = (line: string) => {
    number += 1;
    if (line.trim() === '') return;
    counts.lines += 1;
    const judged = judgeLine(line, settings);
    if (judged.kind === 'bad') {
      counts.bad += 1;
      onBad(number, judged.because);
    } else if (judged.kind === 'rows') {
      counts.judged += 1;
      for (const row of judged.rows) waiting += `${JSON.stringify(row)}\n`;
    }
    if (counts.lines % linesBetweenReports === 0) onProgress?.(counts);
  };
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      judge(line);
      if (waiting.length > piece) await write();
    }
  }
  await write();
  return counts;
}
