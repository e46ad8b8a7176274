import { describe, expect, it } from '@jest/globals';
import { secondsToWait } from '../../src/graph/retry-after';

const now = Date.UTC(2026, 10, 30, 12);
const times = { delay: 2, longestWait: 60 };

describe('a throttled call', () => {
  it.each([
    ['12', 12],
    [' 0 ', 0],
    ['60', 60],
    ['Mon, 30 Nov 2026 12:00:45 GMT', 45],
    ['Mon, 30 Nov 2026 11:59:50 GMT', 0],
    ['-5', 0],
  ])('waits as long as the server asks: with %j %p seconds', (header, seconds) => {
    expect(secondsToWait(header, 1, times, now)).toBe(seconds);
  });

  it.each(['soon', '', ' ', '12 s', null])(
    'waits the usual delay where the server does not say, as with %j, and twice as long each time',
    (header) => {
      expect([0, 1, 2].map((tries) => secondsToWait(header, tries, times, now))).toEqual([2, 4, 8]);
    },
  );

  it.each(['61', '3600', 'Mon, 30 Nov 2026 12:01:01 GMT', 'Infinity'])(
    'is not made again where that is longer than anybody waits: %s',
    (header) => {
      expect(secondsToWait(header, 0, times, now)).toBeNull();
    },
  );
});
