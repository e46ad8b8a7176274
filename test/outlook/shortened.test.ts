import { describe, expect, it } from '@jest/globals';
import { shortened } from '../../src/outlook/shortened';

describe('shortened', () => {
  it.each([
    ['Anna', 4, 'Anna'],
    ['Annas', 4, 'Ann…'],
    ['An na', 4, 'An…'],
    ['aa🎉🎉', 5, 'aa🎉…'],
    ['aaa🎉🎉', 5, 'aaa…'],
  ])('%j in %i characters is %j', (text, longest, short) => {
    expect(shortened(text, longest)).toBe(short);
  });
});
