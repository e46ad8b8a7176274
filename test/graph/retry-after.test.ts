import { expect, it } from '@jest/globals';
import { secondsAsked } from '../../src/graph/retry-after';

const now = Date.UTC(2026, 10, 30, 12);

it.each([
  ['12', 12],
  [' 0 ', 0],
  ['Mon, 30 Nov 2026 12:00:45 GMT', 45],
  ['Mon, 30 Nov 2026 11:59:50 GMT', -10],
  ['soon', Number.NaN],
  ['', null],
  [null, null],
])('the wait that a server asks for with %j is %p seconds', (header, seconds) => {
  expect(secondsAsked(header, now)).toBe(seconds);
});
