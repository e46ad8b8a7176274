import { expect, it } from '@jest/globals';
import { firstDayOfWeek } from '../../../src/pane/my-meetings/first-day-of-week';

it.each([
  ['sv-SE', 1],
  ['en-GB', 1],
  ['en-US', 0],
  ['ar-EG', 6],
  ['x_y', 1],
])('where people write as in %s a week begins with day %i', (locale, day) => {
  expect(firstDayOfWeek(locale)).toBe(day);
});
