import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/policy';
import { chanceToFit, cheapestLength, countedMeetings, isAnotherPlan } from '../../src/time/series-history';

const policy = defaultPolicy.time.history;
const evenly = Number.POSITIVE_INFINITY;
const unplanned = (actual: number) => ({ actual, planned: null });
const meetings = (...lengths: readonly (readonly [actual: number, planned: number])[]) =>
  lengths.map(([actual, planned]) => ({ actual, planned }));

describe('the meetings that count', () => {
  it.each([
    { actual: [30, 40, 50], counted: [30, 40, 50] },
    { actual: [30, 40], counted: [] },
    { actual: [30, 14.9, 40], counted: [] },
    { actual: [15, 30, 40], counted: [15, 30, 40] },
    { actual: [30, 2000, 40], counted: [] },
    { actual: [30, 1440, 40], counted: [30, 1440, 40] },
    { actual: [30, 1441, 40], counted: [] },
    { actual: [99, 1, 30, 40, 50], counted: [99, 30, 40, 50] },
  ])('of $actual are $counted', ({ actual, counted }) => {
    expect(countedMeetings(actual.map(unplanned), policy)).toEqual(counted.map(unplanned));
  });

  it('are the latest, as many as the policy remembers', () => {
    expect(countedMeetings([20, 30, 40, 50].map(unplanned), { ...policy, memory: 3 })).toEqual(
      [30, 40, 50].map(unplanned),
    );
  });

  it('are not those from when the series was planned much shorter', () => {
    const old = meetings([60, 60], [58, 60], [55, 60]);
    const now = meetings([110, 120], [118, 120], [95, 120]);
    expect(countedMeetings([...old, ...now], policy)).toEqual(now);
    expect(countedMeetings([...old, ...now.slice(1)], policy)).toEqual([]);
  });

  it('are those from when it was planned longer, or a quarter as long again at most', () => {
    const longer = meetings([40, 120], [45, 90], [41, 60]);
    expect(countedMeetings(longer, policy)).toEqual(longer);
    const alike = meetings([55, 60], [58, 60], [70, 75]);
    expect(countedMeetings(alike, policy)).toEqual(alike);
  });
});

describe('a meeting planned anew', () => {
  it.each([
    { minutes: 120, planned: [60, 60, 60], isAnew: true },
    { minutes: 75, planned: [60, 60, 60], isAnew: false },
    { minutes: 80, planned: [60, 60, 60], isAnew: true },
    { minutes: 120, planned: [90, 90, 90], isAnew: true },
    { minutes: 120, planned: [60, 60, 120], isAnew: false },
    { minutes: 30, planned: [60, 60, 60], isAnew: false },
    { minutes: 120, planned: [60, null, null], isAnew: true },
    { minutes: 120, planned: [null, null, null], isAnew: false },
    { minutes: 120, planned: [], isAnew: false },
  ])('$minutes minutes after $planned: $isAnew', ({ minutes, planned, isAnew }) => {
    expect(
      isAnotherPlan(
        minutes,
        planned.map((each) => ({ actual: 60, planned: each })),
      ),
    ).toBe(isAnew);
  });
});

describe('the chance to fit', () => {
  it.each([
    { counted: [30, 40, 50], minutes: 29, chance: 0 },
    { counted: [30, 40, 50], minutes: 30, chance: 1 / 4 },
    { counted: [50, 40, 30], minutes: 45, chance: 2 / 4 },
    { counted: [30, 40, 50], minutes: 60, chance: 3 / 4 },
  ])('of $counted into $minutes is $chance: one imagined meeting never fits', (row) => {
    expect(chanceToFit(row.minutes, row.counted, evenly)).toBeCloseTo(row.chance, 6);
  });

  it('counts a meeting half a half-life later', () => {
    // Weights 0.5 and 1, and 1 for the imagined meeting.
    expect(chanceToFit(30, [30, 60], 1)).toBeCloseTo(0.5 / 2.5, 6);
    expect(chanceToFit(30, [60, 30], 1)).toBeCloseTo(1 / 2.5, 6);
  });
});

describe('the length that costs least', () => {
  const even = { ...policy, halfLife: evenly };

  it('is the invite’s own when a shorter one saves less than its overruns weigh', () => {
    // 45 saves 15 minutes and is overrun 2 times in 6 more often: 40 × 2/6 = 13.3. At 50 a weight they weigh 16.7.
    const counted = [44, 44, 44, 58, 58];
    expect(cheapestLength(counted, [60, 45], even)).toBe(45);
    expect(cheapestLength(counted, [60, 45], { ...even, overrun: 50 })).toBe(60);
  });

  it('is none into which the meeting fits too rarely, however much it would save', () => {
    const counted = [20, 58, 58, 58];
    expect(cheapestLength(counted, [60, 20], { ...even, overrun: 0 })).toBe(60);
    expect(cheapestLength(counted, [60, 20], { ...even, overrun: 0, leastChance: 0.2 })).toBe(20);
  });

  it('is the longer of two that cost the same', () => {
    // 30 saves nothing and is overrun once in four, 20 saves 10 and is overrun twice: 40 × 1/4 = 10.
    expect(cheapestLength([15, 15, 25], [30, 20], { ...even, leastChance: 0 })).toBe(30);
  });

  it('is nothing when there is nothing to choose from', () => {
    expect(cheapestLength([30], [], policy)).toBeUndefined();
  });
});

describe('a length that no meeting ever fitted into', () => {
  it('is not the cheapest, whatever an overrun costs', () => {
    const reckless = { ...policy, leastChance: 0, overrun: 0 };
    expect(cheapestLength([50, 50, 50], [60, 45, 30], reckless)).toBe(60);
    expect(cheapestLength([50, 45, 50], [60, 45, 30], reckless)).toBe(45);
  });
});
