import { expect, it } from '@jest/globals';
import { startOptions } from '../../../tools/start/options';

it('port 3000 for development, unless something else is asked for', () => {
  expect(startOptions([], undefined)).toEqual({ port: 3000, asBuilt: false });
  expect(startOptions(['--as-built'], '0')).toEqual({ port: 0, asBuilt: true });
});

it.each(['no', '-1', '65536', '3000.5'])('PORT %s is answered with a sentence', (port) => {
  expect(() => startOptions([], port)).toThrow(`PORT is "${port}"`);
});

it('an argument that nobody knows is told', () => {
  expect(() => startOptions(['--as-build'], undefined)).toThrow(
    '"--as-build" is nothing that npm start knows',
  );
});
