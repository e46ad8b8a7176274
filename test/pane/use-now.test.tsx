/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { Clock } from '../../src/async/clock';
import { useNow } from '../../src/pane/use-now';
import { manualClock } from '../builders/a-clock';

const minute = 60_000;

afterEach(cleanup);

/** Whether the page is in sight, as a browser tells it. */
function comesIntoSight(isHidden = false): void {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

describe('what a pane takes for now', () => {
  it('moves on with every minute of the clock, not a minute after it was looked at', async () => {
    const clock = manualClock();
    await clock.advance(40_000);
    const { result } = renderHook(() => useNow(clock));
    expect(result.current).toBe(40_000);
    await act(() => clock.advance(19_000));
    expect(result.current).toBe(40_000);
    await act(() => clock.advance(2_000));
    expect(Math.floor(result.current / minute)).toBe(1);
    await act(() => clock.advance(minute));
    expect(Math.floor(result.current / minute)).toBe(2);
  });

  it('is right at once when the page comes into sight again, whatever the timers slept through', () => {
    let now = 0;
    const asleep: Clock = { now: () => now, after: () => () => {} };
    const { result } = renderHook(() => useNow(asleep));
    now = 90 * minute;
    comesIntoSight(true);
    expect(result.current).toBe(0);
    comesIntoSight();
    expect(result.current).toBe(90 * minute);
  });

  it('leaves no timer behind when the pane goes', () => {
    const running = new Set<() => void>();
    const clock: Clock = {
      now: () => 0,
      after: (_, run) => {
        running.add(run);
        return () => void running.delete(run);
      },
    };
    const { unmount } = renderHook(() => useNow(clock));
    expect(running.size).toBe(1);
    unmount();
    expect(running.size).toBe(0);
  });
});
