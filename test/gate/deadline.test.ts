import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { patience, within } from '../../src/gate/deadline';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const never = new Promise<string>(() => undefined);

describe('a deadline', () => {
  it('lets an answer in time through, and leaves no timer behind', async () => {
    await expect(within(100, Promise.resolve('in time'), 'late')).resolves.toBe('in time');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives the fallback for a failure, and leaves no timer behind', async () => {
    await expect(within(100, Promise.reject(new Error('no')), 'failed')).resolves.toBe('failed');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives the fallback when its time passes, and not before', async () => {
    const settled = jest.fn();
    void within(100, never, 'late').then(settled);
    await jest.advanceTimersByTimeAsync(99);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith('late');
  });
});

describe('patience with many calls', () => {
  it('ends for all of them at once, whenever they were asked', async () => {
    const orElse = patience(100);
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
