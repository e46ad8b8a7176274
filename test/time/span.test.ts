import { describe, expect, it } from '@jest/globals';
import { endAfter, minutesOfSpan } from '../../src/time/span';

const start = new Date('2026-12-01T09:00:00Z');
const end = new Date('2026-12-01T09:45:00Z');

describe('a stretch of time', () => {
  it('is so many minutes long, and ends so many minutes after its start', () => {
    expect(minutesOfSpan({ start, end })).toBe(45);
    expect(endAfter(start, 45)).toEqual(end);
  });
});
