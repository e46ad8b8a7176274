import { describe, expect, it } from '@jest/globals';
import { seriesEnd } from '../../src/form/series-end';

const day = (year: number, month: number, date: number, hour = 10) => new Date(year, month - 1, date, hour);

describe('the end that is proposed for a series', () => {
  it.each([
    ['a quarter after today', day(2026, 9, 1), day(2026, 12, 1), 13, '2027-03-02'],
    ['a quarter after a first meeting to come', day(2026, 12, 15), day(2026, 12, 1), 13, '2027-03-16'],
    ['as many weeks as the policy says', day(2026, 9, 1), day(2026, 12, 1), 4, '2026-12-29'],
    [
      'the same day of the week, whatever the clocks do',
      day(2026, 3, 24, 0),
      day(2026, 3, 24, 0),
      1,
      '2026-03-31',
    ],
    ['by the day here, late in the evening', day(2026, 9, 1), day(2026, 12, 1, 23), 1, '2026-12-08'],
  ])('is %s', (_what, first, now, weeks, end) => {
    expect(seriesEnd(first, now, weeks)).toBe(end);
  });

  it('is none where nobody knows when the series begins', () => {
    expect(seriesEnd(new Date(Number.NaN), day(2026, 12, 1), 13)).toBe('2027-03-02');
  });
});
