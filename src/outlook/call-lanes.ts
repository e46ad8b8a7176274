/** `saving`: what was typed is saved; a lane of its own. `leaving`: the same from a page that may be gone in a moment. */
export type Lane = 'other' | 'saving' | 'leaving';

/** How a call ended: Outlook said something, nothing came in time, or it never got to Outlook. */
export type Ending = 'answered' | 'timed-out' | 'not-made';

interface Job {
  readonly call: string;
  readonly start: (isProbe: boolean) => void;
  readonly giveUp: () => void;
}

export interface CallLanes {
  /** Does the work when its turn comes, and settles as it does. */
  run<T>(call: string, lane: Lane, work: () => Promise<T>): Promise<T>;
  /** From now on there is always room to save: other calls leave one place free, and two while one saves already. */
  reserve(): void;
}

export interface LanesOptions {
  /** So many calls in flight. */
  readonly most: number;
  /** How a call ended that rejected with this. */
  readonly endingOf: (error: unknown) => Ending;
  /** What a call rejects with that is given up without being made. */
  readonly timedOut: (call: string) => Error;
}

/**
 * Calls within a limit. Saving never waits for other calls, and a page that is about to go does not wait at all: what is beyond the limit may
 * be refused, and would be lost otherwise.
 *
 * A call that timed out is not made again until something was answered: it would hold a place for as long. When nothing else is in flight the
 * first that waits is tried; if that times out, too, the others are given up. When nothing at all was answered while a call timed out, everything
 * that waits is given up: nobody hears of a silent Outlook call by call.
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
