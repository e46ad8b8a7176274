/** @jest-environment jsdom */

import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import { store } from '../../../sandbox/host/store';
import { useStoreWhenIdle } from '../../../sandbox/outlook/use-store-when-idle';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  Reflect.deleteProperty(window, 'requestIdleCallback');
  Reflect.deleteProperty(window, 'cancelIdleCallback');
});

/** A store, how often what shows it was drawn, and what that shows. */
function shown() {
  const from = store({ seen: 1 });
  let drawn = 0;
  const { result, unmount } = renderHook(() => {
    drawn += 1;
    return useStoreWhenIdle(from);
  });
  return { from, now: () => result.current.seen, drawn: () => drawn, unmount };
}

/** A browser that says when it is idle: whenever the test says so. */
function browserWithIdleMoments() {
  let asked: IdleRequestCallback[] = [];
  Object.assign(window, {
    requestIdleCallback: (run: IdleRequestCallback) => asked.push(run),
    cancelIdleCallback: () => {
      asked = [];
    },
  });
  const idle = () => {
    const now = asked;
    asked = [];
    act(() => {
      for (const run of now) run({ didTimeout: false, timeRemaining: () => 50 });
    });
  };
  return { idle, waiting: () => asked.length };
}

it('changes that come while there is something else to do are drawn once, in the first idle moment', () => {
  const { idle } = browserWithIdleMoments();
  const { from, now, drawn } = shown();
  idle();
  const before = drawn();
  for (const seen of [2, 3, 4]) from.change({ seen });
  expect([now(), drawn()]).toEqual([1, before]);
  idle();
  expect([now(), drawn()]).toEqual([4, before + 1]);
});

it('a browser that never says it is idle draws them after a moment', () => {
  const { from, now } = shown();
  from.change({ seen: 2 });
  expect(now()).toBe(1);
  act(() => jest.runAllTimers());
  expect(now()).toBe(2);
});

it('what is not shown any more waits for nothing', () => {
  const { waiting } = browserWithIdleMoments();
  const { from, unmount } = shown();
  from.change({ seen: 2 });
  unmount();
  from.change({ seen: 3 });
  expect(waiting()).toBe(0);
});
