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

it('a page out of sight gets no frame, and waits a quarter of a second', async () => {
  const isOver = waiting();
  jest.advanceTimersByTime(249);
  expect(await isOver()).toBe(false);
  jest.advanceTimersByTime(1);
  expect(await isOver()).toBe(true);
});
