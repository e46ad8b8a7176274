import { expect, it } from '@jest/globals';
import { repeating } from '../../../../sandbox/mailbox/recurrence';
import { dayAfter } from '../../../../sandbox/outlook/week/days';
import { eventsBetween, isLong, onDay } from '../../../../sandbox/outlook/week/events-between';
import { aSentInvite as invite } from '../../../builders/a-sent-invite';

const monday = new Date(2026, 10, 23).getTime();
const hour = 3_600_000;

const at = (days: number, hours: number, length = hour) => {
  const start = dayAfter(monday, days) + hours * hour;
  return { start, end: start + length };
};

it('a week has the single invites in it, and each occurrence of a series', () => {
  const single = invite({ subject: 'Single', ...at(2, 10) });
  const other = invite({ id: 'other', subject: 'Next week', ...at(9, 10) });
  const start = at(-7, 9);
  const daily = invite({ id: 'daily', subject: 'Daily', ...start });
  const series = { ...daily, recurrence: repeating('daily', start.start, 'UTC') };
  const week = eventsBetween([single, other, series], monday, dayAfter(monday, 7));
  expect(week.filter(({ subject }) => subject === 'Daily')).toHaveLength(7);
  expect(week.filter(({ subject }) => subject === 'Single')).toHaveLength(1);
  expect(week.filter(({ subject }) => subject === 'Next week')).toEqual([]);
});

it('what lasts all day, or longer than one, stands above the hours', () => {
  expect(isLong(invite({ ...at(0, 0, 24 * hour), isAllDay: true }))).toBe(true);
  expect(isLong(invite(at(0, 10, 72 * hour)))).toBe(true);
  expect(isLong(invite(at(0, 22, 4 * hour)))).toBe(false);
});

it('a meeting over midnight is on both days, one that ends at midnight on one', () => {
  const over = invite(at(0, 22, 4 * hour));
  const until = invite(at(0, 22, 2 * hour));
  expect(onDay([over, until], monday)).toEqual([over, until]);
  expect(onDay([over, until], dayAfter(monday, 1))).toEqual([over]);
});

it('a day has what lasts all day first, then what begins first', () => {
  const [late, early] = [invite({ id: 'late', ...at(0, 14) }), invite({ id: 'early', ...at(0, 9) })];
  const fair = invite({ id: 'fair', ...at(0, 0, 24 * hour), isAllDay: true });
  expect(onDay([late, fair, early], monday).map(({ id }) => id)).toEqual(['fair', 'early', 'late']);
});
