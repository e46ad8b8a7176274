import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { within } from '../../src/gate/deadline';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const never = new Promise<string>(() => undefined);

describe('a deadline', () => {
  it('lets an answer in time through, and leaves no timer behind', async () => {
    await expect(within(100, Promise.resolve('in time'), () => 'late')).resolves.toBe('in time');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('lets a failure in time through', async () => {
    await expect(within(100, Promise.reject(new Error('no')), () => 'late')).rejects.toThrow('no');
  });

  it('gives what is for lateness when its time passes, and not before', async () => {
    const settled = jest.fn();
    void within(100, never, () => 'late').then(settled);
    await jest.advanceTimersByTimeAsync(99);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith('late');
  });

  it('fails where lateness is a failure', async () => {
    const failed = expect(
      within(100, never, () => {
        throw new Error('too late');
      }),
    ).rejects.toThrow('too late');
    await jest.advanceTimersByTimeAsync(100);
    await failed;
  });
});
