import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Answered, available, officeCall } from '../../src/outlook/office-call';

const succeeded = (value: string): Answered<string> => ({ status: 'succeeded', value });
const failed = (code: number): Answered<string> => ({
  status: 'failed',
  value: '',
  error: { code, message: 'no' },
});

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await jest.runAllTimersAsync();
  jest.useRealTimers();
});

describe('one Office call', () => {
  it('resolves with the value Outlook answers', async () => {
    await expect(officeCall('subject.getAsync', (answer) => answer(succeeded('Planning')))).resolves.toBe(
      'Planning',
    );
  });

  it.each([
    ['Outlook answers with an error', 'failed', 9046, (answer: Take) => answer(failed(9046))],
    ['office.js refuses the arguments', 'threw', null, () => raise(new Error('Sys.ArgumentException'))],
    ['office.js throws something that is no error', 'threw', null, () => raise('ArgumentException')],
    ['the client does not have it', 'unavailable', null, () => void available('subject', undefined)],
    ['no result comes with the answer', 'failed', null, (answer: Take) => answer(undefined as never)],
  ])('rejects when %s', async (_what, kind, code, start) => {
    await expect(officeCall<string>('subject.getAsync', start)).rejects.toMatchObject({
      kind,
      code,
    });
  });

  it('times out when no answer comes within its limit, and not before', async () => {
    const settled = jest.fn();
    officeCall('body.getAsync', () => undefined, 3_000).catch(settled);
    await jest.advanceTimersByTimeAsync(2_999);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'timed-out', call: 'body.getAsync' }),
    );
  });

  it('ignores a second answer, and an answer after its limit', async () => {
    let say: Take = () => undefined;
    const call = officeCall<string>('subject.getAsync', (answer) => {
      say = answer;
    });
    say(succeeded('first'));
    say(failed(9020));
    await expect(call).resolves.toBe('first');

    const late = officeCall<string>(
      'subject.getAsync',
      (answer) => {
        say = answer;
      },
      100,
    );
    const rejected = expect(late).rejects.toMatchObject({ kind: 'timed-out' });
    await jest.advanceTimersByTimeAsync(100);
    say(succeeded('late'));
    await rejected;
  });

  it('leaves no timer behind', async () => {
    await officeCall('subject.getAsync', (answer) => answer(succeeded('')));
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('the queue of the page', () => {
  it('keeps three calls in flight and starts the next in order as places get free', async () => {
    const { started, answerTo } = calls(5);
    expect(started).toEqual([0, 1, 2]);
    await answerTo(1);
    expect(started).toEqual([0, 1, 2, 3]);
    await answerTo(0);
    expect(started).toEqual([0, 1, 2, 3, 4]);
    await Promise.all([2, 3, 4].map(answerTo));
  });

  it('gives the place of a call that timed out to the next', async () => {
    const silent = [1, 2, 3].map(() => officeCall('hangs', () => undefined, 500).catch(({ kind }) => kind));
    const next = officeCall<string>('subject.getAsync', (answer) => answer(succeeded('next')), 500);
    await jest.advanceTimersByTimeAsync(500);
    await expect(next).resolves.toBe('next');
    await expect(Promise.all(silent)).resolves.toEqual(['timed-out', 'timed-out', 'timed-out']);
  });

  it('gives one place back for one call, however often it answers', async () => {
    const { started, answerTo } = calls(6);
    await answerTo(0);
    await answerTo(0);
    await answerTo(0);
    expect(started).toEqual([0, 1, 2, 3]);
    for (const index of [1, 2, 3, 4, 5]) await answerTo(index);
  });

  it('goes on after a call that throws', async () => {
    const thrown = [1, 2, 3, 4].map(() => officeCall('throws', () => raise(new Error('no'))).catch(() => 0));
    await Promise.all(thrown);
    await expect(officeCall('subject.getAsync', (answer) => answer(succeeded('on')))).resolves.toBe('on');
  });
});

type Take = (result: Answered<string>) => void;

function raise(error: unknown): never {
  throw error;
}

function calls(count: number) {
  const started: number[] = [];
  const takes: Take[] = [];
  const answers = Array.from({ length: count }, (_, index) =>
    officeCall<string>('call', (answer) => {
      started.push(index);
      takes[index] = answer;
    }),
  );
  const answerTo = (index: number) => {
    takes[index]?.(succeeded(''));
    return answers[index];
  };
  return { started, answerTo };
}
