import { describe, expect, it } from '@jest/globals';
import { dayAfter, daysShown, firstHour, minutesInto } from '../../../../sandbox/outlook/week/days';

const friday = new Date(2026, 10, 27, 14, 30).getTime();
const dates = (days: readonly number[]) => days.map((day) => new Date(day).getDate());

describe('the days on the screen', () => {
  it('begin with Monday, in American English with Sunday', () => {
    expect(dates(daysShown(friday, 7, 'sv-SE'))).toEqual([23, 24, 25, 26, 27, 28, 29]);
    expect(dates(daysShown(friday, 7, 'en-US'))).toEqual([22, 23, 24, 25, 26, 27, 28]);
  });

  it('begin with the day itself where a week has no room', () => {
    expect(dates(daysShown(friday, 3, 'sv-SE'))).toEqual([27, 28, 29]);
    expect(dates(daysShown(friday, 1, 'en-US'))).toEqual([27]);
  });

  it('of a Sunday are the week that ends with it', () => {
    expect(dates(daysShown(dayAfter(friday, 2), 7, 'de-DE'))).toEqual([23, 24, 25, 26, 27, 28, 29]);
  });
});

it('each day begins at its midnight, when the clocks change, too', () => {
  const march = Array.from({ length: 31 }, (_none, at) => dayAfter(new Date(2026, 2, 1).getTime(), at));
  expect(march.map((day) => new Date(day).getHours())).toEqual(march.map(() => 0));
});

it('minutes into a day stay within it', () => {
  const midnight = dayAfter(friday, 0);
  expect(minutesInto(midnight, friday)).toBe(14 * 60 + 30);
  expect(minutesInto(midnight, dayAfter(friday, -1))).toBe(0);
  expect(minutesInto(midnight, dayAfter(friday, 1))).toBe(24 * 60);
});

it.each([
  ['in the morning the day begins', 6, 10, 7],
  ['at noon in a low window the hour before now is at the top', 12, 4, 11],
  ['in a high one all of the day that has room', 12, 10, 8],
  ['in the evening the end of the day', 22, 4, 14],
  ['before it is known how high the window is, too', 22, -1, 14],
  ['and the beginning where the whole day has room', 16, 20, 7],
])('%s', (_when, hour, hours, first) => {
  expect(firstHour(new Date(2026, 10, 27, hour, 30).getTime(), hours)).toBe(first);
});
