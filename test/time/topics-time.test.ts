import { describe, expect, it } from '@jest/globals';
import { topicsTime } from '../../src/time/topics-time';
import { topicsOf } from '../builders/a-time-question';

describe('the time that topics take', () => {
  it.each([
    { topics: [20, 10], sum: 30, least: 30, complete: true },
    { topics: [20, null], sum: 20, least: 25, complete: false },
    { topics: [20, null, null, null], sum: 20, least: 35, complete: false },
    { topics: [null], sum: 0, least: 5, complete: false },
    { topics: [], sum: 0, least: 0, complete: false },
    { topics: [20.2, 10.2], sum: 32, least: 32, complete: true },
    { topics: [20, -5], sum: 20, least: 25, complete: false },
    { topics: [20, 0], sum: 20, least: 25, complete: false },
    { topics: [20, Number.NaN], sum: 20, least: 25, complete: false },
    { topics: [20, Number.POSITIVE_INFINITY], sum: 20, least: 25, complete: false },
  ])('of $topics minutes: $sum in all, $least at least', ({ topics, ...time }) => {
    expect(topicsTime(topicsOf(...topics))).toEqual(time);
  });

  it('is not asked of a row that nobody has filled in', () => {
    const blank = { title: ' ', minutes: null, lead: '' };
    expect(topicsTime([...topicsOf(20), blank])).toEqual({ sum: 20, least: 20, complete: true });
    expect(topicsTime([blank])).toEqual({ sum: 0, least: 0, complete: false });
  });
});
