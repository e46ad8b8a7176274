/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { painted } from '../../src/ui/painted';
import { settled } from '../builders/a-clock';

let frame: (() => void) | null;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  frame = null;
  jest.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => {
    frame = () => run(0);
    return 1;
  });
});
afterEach(() => {
  Reflect.deleteProperty(window, 'requestIdleCallback');
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Whether it has settled by now. */
function waiting() {
  let isOver = false;
  void painted().then(() => {
    isOver = true;
  });
  return async () => {
    await settled();
    return isOver;
  };
}

it('a frame that is being made is not painted yet', async () => {
  const isOver = waiting();
  frame?.();
  expect(await isOver()).toBe(false);
  jest.advanceTimersByTime(1);
  expect(await isOver()).toBe(true);
});

it('a page that was painted and has something else to do goes on with that first, for no more than a quarter of a second', async () => {
  const asked: (() => void)[] = [];
  Object.assign(window, { requestIdleCallback: (run: () => void) => asked.push(run) });
  const [isIdle, isBusy] = [waiting(), waiting()];
  const frames = [frame];
  for (const run of frames) run?.();
  jest.advanceTimersByTime(1);
  expect([await isIdle(), await isBusy()]).toEqual([false, false]);
  asked[0]?.();
  expect([await isIdle(), await isBusy()]).toEqual([false, true]);
  jest.advanceTimersByTime(249);
  expect(await isIdle()).toBe(true);
});

it('a page out of sight gets no frame, and waits a quarter of a second', async () => {
  const isOver = waiting();
  jest.advanceTimersByTime(249);
  expect(await isOver()).toBe(false);
  jest.advanceTimersByTime(1);
  expect(await isOver()).toBe(true);
});
