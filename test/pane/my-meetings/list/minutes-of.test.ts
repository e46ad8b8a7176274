import { expect, it } from '@jest/globals';
import { minutesOf } from '../../../../src/pane/my-meetings/list/minutes-of';

it.each([
  ['its length', '2026-12-01T09:00Z', '2026-12-01T10:30Z', false, 90],
  ['nothing when it ends as it starts', '2026-12-01T09:00Z', '2026-12-01T09:00Z', false, 0],
  ['nothing when it ends before', '2026-12-01T09:00Z', '2026-12-01T08:00Z', false, 0],
  ['a working day for a whole day', '2026-12-01T00:00Z', '2026-12-02T00:00Z', true, 480],
  ['two for two', '2026-12-01T00:00Z', '2026-12-03T00:00Z', true, 960],
  ['one for a day of 25 hours', '2026-10-24T22:00Z', '2026-10-25T23:00Z', true, 480],
])('a meeting takes %s', (_, start, end, isAllDay, minutes) => {
  expect(minutesOf({ start: new Date(start), end: new Date(end), isAllDay })).toBe(minutes);
});
