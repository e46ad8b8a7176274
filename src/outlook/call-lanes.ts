/** `saving`: what was typed is saved; a lane of its own. `leaving`: the same from a page that may be gone in a moment. */
export type Lane = 'other' | 'saving' | 'leaving';

/** How a call ended: with an answer of Outlook's (an error is one), with none in time, or without having reached Outlook. */
export type Ending = 'answered' | 'timed-out' | 'not-made';

interface Job {
  readonly call: string;
  readonly start: (isProbe: boolean) => void;
  readonly giveUp: () => void;
}

export interface CallLanes {
  /** Does the work when its turn comes, and settles as it does. */
  run<T>(call: string, lane: Lane, work: () => Promise<T>): Promise<T>;
  /** From now on there is always room to save: other calls leave one slot free beside those that save. */
  reserve(): void;
}

export interface LanesOptions {
  /** So many calls in flight. */
  readonly most: number;
  /** How a call ended that rejected with this. */
  readonly endingOf: (error: unknown) => Ending;
  /** The error for a call that is given up without being made. */
  readonly timedOut: (call: string) => Error;
}

/**
 * Calls within a concurrency limit. Saving never waits for other calls. A page that is about to close saves without waiting at all: Outlook may refuse a
 * call beyond the limit, but without the call the text would be lost for certain.
 *
 * A call that has timed out waits until some other call is answered, so that it does not take up room for another timeout. When nothing else is in flight,
 * the first waiting call is tried; when it times out, too, the waiting calls that had timed out before are given up. When not a single call was answered
 * during a timeout, all waiting calls are given up: an Outlook that answers nothing is reported once, and not call by call.
 */
export function createLanes({ most, endingOf, timedOut }: LanesOptions): CallLanes {
  const active = { other: 0, saving: 0 };
  const waiting: { other: Job[]; saving: Job[] } = { other: [], saving: [] };
  const silent = new Set<string>();
  let isReserved = false;
  let answers = 0;

  const total = () => active.other + active.saving;
  const mostOthers = () => (isReserved ? Math.max(1, most - 1 - active.saving) : most);

  function pump(): void {
    while (waiting.saving.length > 0 && total() < most) waiting.saving.shift()?.start(false);
    while (active.other < mostOthers() && total() < most) {
      const next = waiting.other.findIndex(({ call }) => !silent.has(call));
      const isProbe = next < 0 && active.other === 0;
      if (next < 0 && !isProbe) break;
      const [job] = waiting.other.splice(isProbe ? 0 : next, 1);
      if (!job) break;
      job.start(isProbe);
    }
  }

  function giveUp(isHopeless: (job: Job) => boolean): void {
    const given = waiting.other.filter(isHopeless);
    waiting.other = waiting.other.filter((job) => !given.includes(job));
    for (const job of given) job.giveUp();
  }

  function end(call: string, ending: Ending, isProbe: boolean, answersBefore: number): void {
    if (ending === 'answered') {
      answers += 1;
      silent.clear();
    }
    if (ending === 'timed-out') {
      silent.add(call);
      if (answers === answersBefore) giveUp(() => true);
      else if (isProbe) giveUp((job) => silent.has(job.call));
    }
    pump();
  }

  return {
    run: (call, lane, work) =>
      new Promise((resolve, reject) => {
        const kind = lane === 'other' ? 'other' : 'saving';
        const start = (isProbe: boolean) => {
          active[kind] += 1;
          const answersBefore = answers;
          const over = (ending: Ending) => {
            active[kind] -= 1;
            end(call, ending, isProbe, answersBefore);
          };
          work().then(
            (answer) => {
              resolve(answer);
              over('answered');
            },
            (error: unknown) => {
              reject(error);
              over(endingOf(error));
            },
          );
        };
        if (lane === 'leaving') return start(false);
        waiting[kind].push({ call, start, giveUp: () => reject(timedOut(call)) });
        pump();
      }),
    reserve() {
      isReserved = true;
    },
  };
}
