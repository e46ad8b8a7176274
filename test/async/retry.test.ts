import { describe, expect, it, jest } from '@jest/globals';
import { poll, retry } from '../../src/async/retry';
import { hastyClock } from '../builders/a-clock';

/** Fails as often as there are errors, then answers. */
const failing = (...errors: Error[]) =>
  jest.fn(async () => {
    const error = errors.shift();
    if (error) throw error;
    return 'done';
  });

describe('retrying', () => {
  it('tries again after each delay until the work is done', async () => {
    const clock = hastyClock();
    const work = failing(new Error('1'), new Error('2'));
    await expect(retry(work, { delays: [10, 20, 40], clock })).resolves.toBe('done');
    expect(clock.waits).toEqual([10, 20]);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('rejects with the last failure when no delay is left', async () => {
    const work = failing(new Error('1'), new Error('2'), new Error('3'));
    await expect(retry(work, { delays: [10], clock: hastyClock() })).rejects.toThrow('2');
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('does not try again after a failure that is not worth it', async () => {
    const work = failing(new RangeError('no'));
    const shouldRetry = (error: unknown) => !(error instanceof RangeError);
    await expect(retry(work, { delays: [10], shouldRetry, clock: hastyClock() })).rejects.toThrow('no');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('ends with the reason of a signal while it waits', async () => {
    const controller = new AbortController();
    const work = failing(new Error('1'));
    const trying = retry(work, { delays: [60_000], signal: controller.signal });
    controller.abort('called off');
    await expect(trying).rejects.toBe('called off');
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('polling', () => {
  const seeing = (...seen: readonly number[]) => {
    const left = [...seen];
    return jest.fn(async () => left.shift() ?? 0);
  };

  it('looks until what is seen will do', async () => {
    const clock = hastyClock();
    const look = seeing(1, 2, 3, 4);
    await expect(poll(look, { delays: [10, 20, 40], until: (n) => n === 3, clock })).resolves.toBe(3);
    expect(clock.waits).toEqual([10, 20]);
  });

  it('gives what it saw last when it has looked often enough', async () => {
    const look = seeing(1, 2, 3);
    await expect(poll(look, { delays: [10], until: () => false, clock: hastyClock() })).resolves.toBe(2);
    expect(look).toHaveBeenCalledTimes(2);
  });
});
