import { describe, expect, it } from '@jest/globals';
import { historySettings } from '../../src/policy/policy';
import { overrunOf } from '../../src/time/overrun';
import type { PastLength } from '../../src/time/series-history';
import { suggestTime } from '../../src/time/suggest-time';
import { aTimeQuestion, topicsOf } from '../builders/a-time-question';

const policy = historySettings.brave;

function lengths(took: readonly number[], planned: number | null): readonly PastLength[] {
  return took.map((actual) => ({ actual, planned }));
}

describe('a series that goes over its time', () => {
  it.each([
    {
      took: [75, 75, 75, 75, 75],
      planned: 60,
      told: { meetings: 5, least: 15, most: 15, minutes: 75, closeBefore: 10 },
    },
    {
      took: [70, 65, 85],
      planned: 60,
      told: { meetings: 3, least: 5, most: 25, minutes: 70, closeBefore: 10 },
    },
    {
      took: [61, 66.4, 72],
      planned: 60,
      told: { meetings: 3, least: 1, most: 12, minutes: 70, closeBefore: 10 },
    },
    {
      took: [35, 40, 36, 41],
      planned: 30,
      told: { meetings: 4, least: 5, most: 11, minutes: 40, closeBefore: 5 },
    },
    // An early meeting that ended in time is not one of the latest.
    {
      took: [60, 70, 75, 80],
      planned: 60,
      told: { meetings: 3, least: 10, most: 20, minutes: 75, closeBefore: 10 },
    },
  ])('$took of $planned', ({ took, planned, told }) => {
    expect(overrunOf(lengths(took, planned), planned, policy)).toEqual({ kind: 'overrun', ...told });
  });

  it.each([
    ['too few meetings', [75, 75], 60],
    ['the latest ended in time', [75, 75, 75, 60], 60],
    ['the one before the latest did', [75, 75, 55, 75], 60],
    ['a minute or two', [61, 62, 63], 60],
    ['nobody knows', [], 60],
    ['a plan that has become long enough', [75, 75, 75], 75],
    ['slips of the finger', [3000, 4000, 5000], 60],
  ])('is not told: %s', (_, took, planned) => {
    expect(overrunOf(lengths(took, planned), planned, policy)).toBeNull();
  });

  it('is not told where nobody knows what it was planned for', () => {
    expect(overrunOf(lengths([75, 75, 75], null), 60, policy)).toBeNull();
  });

  it('is not told where each took what it was planned for: it has been made shorter since', () => {
    expect(overrunOf(lengths([75, 75, 75], 75), 60, policy)).toBeNull();
  });

  it('is told by what it is planned for now, where that is more than it was', () => {
    expect(overrunOf(lengths([75, 75, 75], 60), 65, policy)).toMatchObject({
      least: 10,
      most: 10,
      minutes: 75,
    });
  });
});

describe('what is said about the length of such a series', () => {
  const took = [75, 80, 75];
  const planned = [60, 60, 60];

  it.each([
    ['instead of a shorter time by its topics', { topics: topicsOf(20, 20) }],
    ['instead of a shorter time by kind or habit', { kind: 'inform' as const }],
  ])('is that it goes over, %s', (_, about) => {
    expect(suggestTime(aTimeQuestion({ ...about, took, planned }))).toMatchObject({
      kind: 'overrun',
      minutes: 75,
    });
  });

  it('is that its topics need more, where they do', () => {
    expect(suggestTime(aTimeQuestion({ topics: topicsOf(40, 40), took, planned }))).toMatchObject({
      kind: 'over',
    });
  });

  it('is nothing for a whole day', () => {
    expect(suggestTime(aTimeQuestion({ isAllDay: true, took, planned }))).toEqual({
      kind: 'none',
      because: 'all-day',
    });
  });
});
