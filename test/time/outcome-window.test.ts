import { describe, expect, it } from '@jest/globals';
import { isOutcomeAsked, likelyEnds } from '../../src/time/outcome-window';

const end = Date.parse('2026-11-27T10:00:00Z');
const at = (time: string) => Date.parse(time);

describe('what came of a meeting is asked', () => {
  it.each([
    ['2026-11-27T09:59:59.999Z', false],
    ['2026-11-27T10:00:00Z', true],
    ['2026-11-30T08:00:00Z', true],
    ['2026-12-11T09:59:59.999Z', true],
    ['2026-12-11T10:00:00Z', false],
    ['2027-11-27T10:00:00Z', false],
  ])('at %s: %s', (now, isAsked) => {
    expect(isOutcomeAsked(end, at(now))).toBe(isAsked);
  });
});

describe('times at which a meeting may have ended', () => {
  const later = 5000;

  it.each([
    { meeting: '09:00 to 10:00', start: 540, end: 600, now: later, ends: [590, 600, 615] },
    { meeting: '09:05 to 09:58', start: 545, end: 598, now: later, ends: [590, 600, 615] },
    { meeting: 'of ten minutes', start: 540, end: 550, now: later, ends: [550, 565] },
    { meeting: 'past midnight', start: 1410, end: 1470, now: later, ends: [1460, 1470, 1485] },
    { meeting: 'that breaks up early', start: 540, end: 600, now: 577, ends: [575, 600, 615] },
    { meeting: 'that breaks up late', start: 540, end: 600, now: 632, ends: [600, 615, 630] },
    { meeting: 'that ends in time', start: 540, end: 600, now: 601, ends: [600, 615] },
    { meeting: 'that ended an hour ago', start: 540, end: 600, now: 660, ends: [590, 600, 615] },
    { meeting: 'that has just begun', start: 540, end: 600, now: 541, ends: [600, 615] },
  ])('a meeting $meeting: $ends', ({ start, end: until, now, ends }) => {
    expect(likelyEnds(start, until, now)).toEqual(ends);
  });
});
