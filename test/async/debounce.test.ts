import { describe, expect, it, jest } from '@jest/globals';
import { debounce } from '../../src/async/debounce';
import { manualClock } from '../builders/a-clock';

function scene() {
  const clock = manualClock();
  const run = jest.fn();
  return { clock, run, debounced: debounce(run, 200, clock) };
}

describe('debouncing', () => {
  it('runs once, when calls have rested', async () => {
    const { clock, run, debounced } = scene();
    debounced();
    await clock.advance(150);
    debounced();
    await clock.advance(199);
    expect(run).not.toHaveBeenCalled();
    await clock.advance(1);
    expect(run).toHaveBeenCalledTimes(1);
    await clock.advance(1_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs at once what waits when it is flushed, and nothing when nothing waits', async () => {
    const { clock, run, debounced } = scene();
    debounced.flush();
    expect(run).not.toHaveBeenCalled();
    debounced();
    debounced.flush();
    expect(run).toHaveBeenCalledTimes(1);
    await clock.advance(1_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('forgets what waits when it is cancelled', async () => {
    const { clock, run, debounced } = scene();
    debounced();
    debounced.cancel();
    await clock.advance(1_000);
    debounced.flush();
    expect(run).not.toHaveBeenCalled();
  });
});
