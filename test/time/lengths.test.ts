import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/policy';
import { lengthsBelow, shortestHolding } from '../../src/time/lengths';

describe('the lengths that may be suggested', () => {
  it.each([
    { below: 45, steps: defaultPolicy.time.steps, lengths: [40, 30, 25, 20, 15] },
    { below: 15, steps: defaultPolicy.time.steps, lengths: [] },
    { below: 60, steps: [50, 20, 20, 12, 0, -30, 33.5, Number.NaN], lengths: [50, 20] },
    { below: 90, steps: [45, 15], lengths: [75, 60, 45, 15] },
    { below: 50, steps: [], lengths: [45, 30, 15] },
  ])('below $below, of $steps: $lengths', ({ below, steps, lengths }) => {
    expect(lengthsBelow(below, steps)).toEqual(lengths);
  });

  it('go on in quarters of an hour past the longest', () => {
    expect(lengthsBelow(180, defaultPolicy.time.steps).slice(0, 5)).toEqual([165, 150, 135, 120, 110]);
  });
});

describe('the shortest that holds', () => {
  it.each([
    { minutes: 24, holds: 25 },
    { minutes: 25, holds: 25 },
    { minutes: 26, holds: 30 },
    { minutes: 41, holds: undefined },
  ])('$minutes minutes is $holds', ({ minutes, holds }) => {
    expect(shortestHolding(minutes, [40, 30, 25, 20])).toBe(holds);
  });
});
