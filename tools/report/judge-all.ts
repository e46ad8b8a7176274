import { type ChildProcess, fork } from 'node:child_process';
import type { JudgedFile, JudgeTask } from './judge-file';
import { judgeFile } from './judge-file';
import { judgeFlags } from './judge-flags';
import type { JudgeSettings } from './judge-line';
import type { LineCounts } from './judge-lines';
import type { FromWorker, ToWorker } from './worker';

/** Judges one file somewhere. */
export interface Judge {
  judge(task: JudgeTask, onProgress: (counts: LineCounts) => void): Promise<JudgedFile>;
  close(): void;
}

/** In this process. */
export function judgeHere(settings: JudgeSettings): Judge {
  return { judge: (task, onProgress) => judgeFile(task, settings, onProgress), close: () => undefined };
}

/** In a process of its own. @param program file that serves as a worker when its first argument is `worker` */
export function judgeInProcess(program: string, settings: JudgeSettings): Judge {
  const worker = fork(program, ['worker'], { execArgv: [...process.execArgv, ...judgeFlags] });
  const tell = (message: ToWorker) => void worker.send(message);
  tell({ kind: 'settings', ...settings });
  return {
    judge: (task, onProgress) => answerOf(worker, () => tell({ kind: 'task', task }), onProgress),
    close: () => worker.disconnect(),
  };
}

function answerOf(
  worker: ChildProcess,
  ask: () => void,
  onProgress: (counts: LineCounts) => void,
): Promise<JudgedFile> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      worker.off('message', hear);
      worker.off('exit', end);
    };
    const hear = (message: FromWorker) => {
      if (message.kind === 'progress') return onProgress(message.counts);
      leave();
      return message.kind === 'judged' ? resolve(message.judged) : reject(new Error(message.message));
    };
    const end = () => {
      leave();
      reject(
        new Error('A process that judges has ended unasked; there may be too little memory for so many.'),
      );
    };
    worker.on('message', hear);
    worker.on('exit', end);
    ask();
  });
}

export interface Progress {
  readonly filesDone: number;
  readonly files: number;
  readonly lines: number;
}

/** Judges files, as many at a time as there are judges. The first failure ends it; what is whole by then stays. */
export async function judgeAll(
  tasks: readonly JudgeTask[],
  judges: readonly Judge[],
  onJudged: (task: JudgeTask, judged: JudgedFile) => void,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const waiting = [...tasks];
  const underWay = new Map<Judge, number>();
  let [filesDone, linesDone] = [0, 0];
  const report = () =>
    onProgress({
      filesDone,
      files: tasks.length,
      lines: linesDone + [...underWay.values()].reduce((sum, lines) => sum + lines, 0),
    });
  const work = async (judge: Judge) => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const judged = await judge.judge(task, ({ lines }) => {
        underWay.set(judge, lines);
        report();
      });
      underWay.delete(judge);
      filesDone += 1;
      linesDone += judged.counts.lines;
      onJudged(task, judged);
      report();
    }
  };
  await Promise.all(judges.map(work));
}
