import { expect, it } from '@jest/globals';
import { repeating } from '../../../sandbox/mailbox/recurrence';
import { ownTimeZone } from '../../../sandbox/mailbox/time-zone';
import { atItsNextTime } from '../../../sandbox/outlook/calendar-row';
import { aSentInvite } from '../../builders/a-sent-invite';

const october = new Date(2026, 9, 2, 9).getTime();
const now = new Date(2026, 10, 27, 14).getTime();
const single = aSentInvite({ start: october, end: october + 3_600_000 });

it('a series is told by the time at which it takes place next, as long as ever', () => {
  const recurrence = repeating('weekly', october, ownTimeZone());
  const { start, end } = atItsNextTime({ ...single, timeZone: ownTimeZone(), recurrence }, now);
  expect(start).toBe(new Date(2026, 11, 4, 9).getTime());
  expect(end - start).toBe(3_600_000);
});

it('a single invite by its own', () => {
  expect(atItsNextTime(single, now)).toBe(single);
});
