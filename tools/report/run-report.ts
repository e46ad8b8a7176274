import { basename } from 'node:path';
import { readPolicy } from '../configure/read-policy';
import { type Judge, judgeAll, type Progress } from './judge-all';
import type { JudgeSettings } from './judge-line';
import { addedUp, type LineCounts, noLines } from './judge-lines';
import type { ReportOptions } from './options';
import { figuresOf } from './run-sql';
import { type DoneFile, exportedFiles, WorkFolder } from './work-folder';
import { writeReport } from './write-report';

export interface ReportOutput {
  readonly print: (line: string) => void;
  readonly onProgress: (progress: Progress) => void;
}

const inDays = 24 * 60 * 60_000;
const dayNumber = (day: string) => Math.floor(Date.parse(day) / inDays);
/** Bad lines that are named on the screen; all that are kept stand in the list. */
const mostShown = 20;

/**
 * Judges what is not judged yet, sums it up, writes the report. What is counted of the lines is said here and stands in no output: from lines
 * read and meetings shown one could tell those that are not.
 * @param newJudge opens one of the judges that work side by side
 */
export async function runReport(
  options: ReportOptions,
  newJudge: (settings: JudgeSettings) => Judge,
  { print, onProgress }: ReportOutput,
): Promise<void> {
  const policy = readPolicy(options.policy);
  const files = exportedFiles(options.in);
  const work = new WorkFolder(options.out, policy);
  const tasks = files.map((file) => ({ ...work.taskOf(file), name: file.name }));
  work.tidy(tasks);
  const before = new Map(work.done().map((one) => [one.rows, one]));
  const done = new Map<string, DoneFile>();
  for (const { target } of tasks) {
    const known = before.get(basename(target));
    if (known) done.set(target, known);
  }
  if (done.size > 0) print(`${done.size} of ${tasks.length} files were judged before.`);
  const left = tasks.filter(({ target }) => !done.has(target));
  const settings = { policy, salt: work.salt };
  const judges = Array.from({ length: Math.min(options.jobs, left.length) }, () => newJudge(settings));
  const nameOf = new Map(tasks.map(({ target, name }) => [target, name]));
  try {
    await judgeAll(
      left,
      judges,
      ({ target }, judged) => {
        const one = { ...judged, name: nameOf.get(target) ?? '', rows: basename(target) };
        work.note(one);
        done.set(target, one);
      },
      onProgress,
    );
  } finally {
    for (const judge of judges) judge.close();
  }
  sayCounts([...done.values()], print);
  const figures = await figuresOf(work.path, {
    atLeast: options.atLeast,
    asOf: dayNumber(options.asOf),
    gateSince: options.gateSince === null ? null : dayNumber(options.gateSince),
  });
  writeReport(figures, options);
  if (!options.keep) work.remove();
  print(`The report is in ${options.out}: report.html, figures.csv, figures.json.`);
}

function sayCounts(done: readonly DoneFile[], print: (line: string) => void): void {
  const counts = done.reduce<LineCounts>((sum, one) => addedUp(sum, one.counts), noLines);
  print(`${counts.lines} lines read, ${counts.judged} of them judged, ${counts.bad} of them bad.`);
  const bad = done.flatMap(({ name, badLines }) =>
    badLines.map(({ line, because }) => `  ${name}:${line} ${because}`),
  );
  for (const line of bad.slice(0, mostShown)) print(line);
  if (counts.bad > mostShown) print(`  and ${counts.bad - mostShown} more`);
}
