import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { abortable, deadline, TimeoutError, timeout, timeoutOr } from '../../src/async/timeout';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const never = new Promise<string>(() => undefined);

describe('a timeout', () => {
  it('lets an answer in time through, and leaves no timer behind', async () => {
    await expect(timeout(Promise.resolve('in time'), 100)).resolves.toBe('in time');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('lets a failure in time through, and leaves no timer behind', async () => {
    await expect(timeout(Promise.reject(new Error('no')), 100)).rejects.toThrow('no');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('rejects when its time passes, and not before', async () => {
    const failed = jest.fn();
    timeout(never, 100).catch(failed);
    await jest.advanceTimersByTimeAsync(99);
    expect(failed).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(failed).toHaveBeenCalledWith(new TimeoutError(100));
  });

  it('settles with its fallback instead, or with the error that the fallback throws', async () => {
    const settled = Promise.allSettled([
      timeout(never, 100, { fallback: () => 'late' }),
      timeout(never, 100, {
        fallback: () => {
          throw new RangeError('late');
        },
      }),
    ]);
    await jest.advanceTimersByTimeAsync(100);
    expect(await settled).toEqual([
      { status: 'fulfilled', value: 'late' },
      { status: 'rejected', reason: new RangeError('late') },
    ]);
  });
});

describe('an answer or its fallback', () => {
  it('is the answer in time', async () => {
    await expect(timeoutOr(Promise.resolve('in time'), 100, 'late')).resolves.toBe('in time');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is the fallback for a failure, and leaves no timer behind', async () => {
    await expect(timeoutOr(Promise.reject(new Error('no')), 100, 'failed')).resolves.toBe('failed');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is the fallback when the time passes', async () => {
    const answer = timeoutOr(never, 100, 'late');
    await jest.advanceTimersByTimeAsync(100);
    await expect(answer).resolves.toBe('late');
  });
});

describe('a deadline for many calls', () => {
  it('ends for all of them at once, whenever they were asked', async () => {
    const orElse = deadline(100);
    const settled = jest.fn();
    void orElse(never, 'first').then(settled);
    await jest.advanceTimersByTimeAsync(60);
    void orElse(never, 'second').then(settled);
    await jest.advanceTimersByTimeAsync(39);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(settled.mock.calls).toEqual([['first'], ['second']]);
  });
});

describe('a promise that can be called off', () => {
  it('settles as it would, as long as nobody does', async () => {
    const { signal } = new AbortController();
    await expect(abortable(Promise.resolve('on'), signal)).resolves.toBe('on');
    await expect(abortable(Promise.resolve('on'), undefined)).resolves.toBe('on');
  });

  it('rejects with the reason, before or while it waits', async () => {
    const controller = new AbortController();
    const waiting = abortable(never, controller.signal);
    controller.abort('called off');
    await expect(waiting).rejects.toBe('called off');
    await expect(abortable(never, controller.signal)).rejects.toBe('called off');
  });
});
