/** @jest-environment jsdom */

import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useClock } from '../../../../sandbox/outlook/week/use-clock';

beforeEach(() => {
  jest.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  jest.useRealTimers();
});

it('the time goes on minute by minute, and stops with whoever shows it', () => {
  const { result, unmount } = renderHook(useClock);
  expect(result.current).toBe(1_000_000);
  act(() => jest.advanceTimersByTime(59_000));
  expect(result.current).toBe(1_000_000);
  act(() => jest.advanceTimersByTime(1_000));
  expect(result.current).toBe(1_060_000);
  unmount();
  expect(jest.getTimerCount()).toBe(0);
});
