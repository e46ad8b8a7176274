import { describe, expect, it } from '@jest/globals';
import { firstDayOfWeek, weekBounds, weekGroup } from '../../../../src/pane/my-meetings/items/week-group';

const monday = 1;
const sunday = 0;
/** A time of day by the clock of this computer. */
const at = (date: string, time = '12:00') => new Date(`${date}T${time}:00`);

describe('the weeks', () => {
  it.each([
    ['a Monday morning', at('2026-11-30', '00:00'), monday, '2026-12-07', '2026-12-14'],
    ['a Sunday evening', at('2026-12-06', '23:59'), monday, '2026-12-07', '2026-12-14'],
    ['a Sunday where weeks begin with it', at('2026-12-06'), sunday, '2026-12-13', '2026-12-20'],
    ['a Saturday where weeks begin on Sunday', at('2026-12-05'), sunday, '2026-12-06', '2026-12-13'],
    ['a week in which clocks may change', at('2026-10-20'), monday, '2026-10-26', '2026-11-02'],
    ['the end of a year', at('2026-12-30'), monday, '2027-01-04', '2027-01-11'],
  ])('from %s', (_, now, firstDay, nextWeek, later) => {
    expect(weekBounds(now, firstDay)).toEqual({
      nextWeek: at(nextWeek, '00:00').getTime(),
      later: at(later, '00:00').getTime(),
    });
  });
});

describe('a meeting', () => {
  const bounds = weekBounds(at('2026-12-02'), monday);

  it.each([
    ['under way since last week', at('2026-11-27'), 'this-week'],
    ['late on Sunday', at('2026-12-06', '23:59'), 'this-week'],
    ['as next week begins', at('2026-12-07', '00:00'), 'next-week'],
    ['late on the Sunday after', at('2026-12-13', '23:59'), 'next-week'],
    ['after that', at('2026-12-14', '00:00'), 'later'],
  ] as const)('%s', (_, start, group) => {
    expect(weekGroup(start.getTime(), false, bounds)).toBe(group);
  });

  it.each([
    ['2026-12-06', 'this-week'],
    ['2026-12-07', 'next-week'],
    ['2026-12-14', 'later'],
  ] as const)('of the whole day %s is that date, west and east of Greenwich', (date, group) => {
    expect(weekGroup(Date.parse(`${date}T00:00:00Z`), true, bounds)).toBe(group);
  });
});

it.each([
  ['sv-SE', 1],
  ['en-GB', 1],
  ['en-US', 0],
  ['ar-EG', 6],
  ['x_y', 1],
])('where people write as in %s a week begins with day %i', (locale, day) => {
  expect(firstDayOfWeek(locale)).toBe(day);
});
