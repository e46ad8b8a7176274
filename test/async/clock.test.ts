import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sleep, systemClock } from '../../src/async/clock';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('sleeping', () => {
  it('lasts so many ms', async () => {
    const awake = jest.fn();
    void sleep(100).then(awake);
    await jest.advanceTimersByTimeAsync(99);
    expect(awake).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(awake).toHaveBeenCalled();
  });

  it('ends with the reason of a signal, and leaves no timer behind', async () => {
    const controller = new AbortController();
    const asleep = sleep(100, { signal: controller.signal });
    controller.abort('called off');
    await expect(asleep).rejects.toBe('called off');
    await expect(sleep(100, { signal: controller.signal })).rejects.toBe('called off');
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("the computer's clock", () => {
  it('tells the time, runs what falls due, and forgets what is called off', async () => {
    jest.setSystemTime(new Date('2026-12-01T09:00:00Z'));
    const [due, calledOff] = [jest.fn(), jest.fn()];
    systemClock.after(50, due);
    systemClock.after(50, calledOff)();
    await jest.advanceTimersByTimeAsync(50);
    expect(due).toHaveBeenCalledTimes(1);
    expect(calledOff).not.toHaveBeenCalled();
    expect(systemClock.now()).toBe(Date.parse('2026-12-01T09:00:00.050Z'));
  });
});
