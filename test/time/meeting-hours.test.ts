import { describe, expect, it } from '@jest/globals';
import { meetingHours } from '../../src/time/meeting-hours';

const start = new Date('2026-12-01T09:00:00Z');
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe('the hours of an invite', () => {
  it.each([1, 60, 23 * 60 - 1])('are known for a meeting of %d minutes', (minutes) => {
    const end = minutesLater(minutes);
    expect(meetingHours({ start, end })).toEqual({ start: start.getTime(), end: end.getTime() });
  });

  it.each([
    ['a message about no meeting', { start: null, end: null }],
    ['one that does not say when it ends', { start, end: null }],
    ['one that does not say when it starts', { start: null, end: start }],
    ['one without any length', { start, end: start }],
    ['one that ends before it starts', { start, end: minutesLater(-30) }],
    ['a whole day on which the clocks go forward', { start, end: minutesLater(23 * 60) }],
    ['a whole day', { start, end: minutesLater(24 * 60) }],
  ])('are none for %s', (_, times) => {
    expect(meetingHours(times)).toBeNull();
  });
});
