import { describe, expect, it } from '@jest/globals';
import { createLimit } from '../../src/async/limit';

/** Work that somebody else ends. */
function pieceOfWork() {
  let end: (answer: string) => void = () => {};
  const over = new Promise<string>((resolve) => {
    end = resolve;
  });
  const work = {
    isStarted: false,
    end: () => end('done'),
    run: () => {
      work.isStarted = true;
      return over;
    },
  };
  return work;
}

const started = (works: readonly { isStarted: boolean }[]) => works.map(({ isStarted }) => isStarted);

describe('a concurrency limit', () => {
  it('starts what there is room for at once, and the rest in order as room is made', async () => {
    const limit = createLimit(2);
    const works = [1, 2, 3, 4].map(pieceOfWork);
    const all = works.map(({ run }) => limit(run));
    expect(started(works)).toEqual([true, true, false, false]);
    works[1]?.end();
    await all[1];
    expect(started(works)).toEqual([true, true, true, false]);
    for (const { end } of works) end();
    await expect(Promise.all(all)).resolves.toEqual(['done', 'done', 'done', 'done']);
  });

  it('never has more under way than it says, whoever asks, and gives every answer', async () => {
    const limit = createLimit(4);
    let active = 0;
    let most = 0;
    const call = async (answer: number) => {
      active += 1;
      most = Math.max(most, active);
      await Promise.resolve();
      active -= 1;
      return answer;
    };
    const numbers = Array.from({ length: 25 }, (_, at) => at);
    await expect(Promise.all(numbers.map((at) => limit(() => call(at))))).resolves.toEqual(numbers);
    expect(most).toBe(4);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ])('makes room after work that %s', async (_how, fails) => {
    const limit = createLimit(1);
    await expect(limit(fails)).rejects.toThrow('no');
    await expect(limit(async () => 'in')).resolves.toBe('in');
  });

  it('does not run work that was called off while it waited, and runs what is behind it', async () => {
    const limit = createLimit(1);
    const [first, second, third] = [pieceOfWork(), pieceOfWork(), pieceOfWork()];
    const { signal, abort } = withSignal();
    const answers = [limit(first.run), limit(second.run, signal), limit(third.run)];
    abort();
    await expect(answers[1]).rejects.toBe('called off');
    first.end();
    third.end();
    await Promise.all([answers[0], answers[2]]);
    expect(started([second, third])).toEqual([false, true]);
  });

  it('turns away what was called off before it came', async () => {
    const { signal, abort } = withSignal();
    abort();
    const work = pieceOfWork();
    await expect(createLimit(1)(work.run, signal)).rejects.toBe('called off');
    expect(work.isStarted).toBe(false);
  });

  it('lets work that has begun end, though it is called off then', async () => {
    const { signal, abort } = withSignal();
    const work = pieceOfWork();
    const answer = createLimit(1)(work.run, signal);
    abort();
    work.end();
    await expect(answer).resolves.toBe('done');
  });
});

function withSignal() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort('called off') };
}
