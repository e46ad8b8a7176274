import { expect, it } from '@jest/globals';
import { portOf } from '../../../tools/start/port';

it('is 3000 unless something else is asked for', () => {
  expect(portOf(undefined)).toBe(3000);
  expect(portOf('0')).toBe(0);
});

it.each(['no', '-1', '65536', '3000.5'])('PORT %s is answered with a sentence', (port) => {
  expect(() => portOf(port)).toThrow(`PORT is "${port}"`);
});
