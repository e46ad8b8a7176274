import { describe, expect, it } from '@jest/globals';
import {
  minutesStepped,
  minutesTyped,
  withoutTopic,
  withTopic,
  withTopicAt,
  withTopicMoved,
} from '../../../src/form/parts/topics-list';
import { topicsOf } from '../../builders/a-time-question';

const topics = topicsOf(10, 20, 30);
const minutes = (list: typeof topics) => list.map((topic) => topic.minutes);

describe('the list of topics', () => {
  it.each([
    [0, [null, 10, 20, 30]],
    [2, [10, 20, null, 30]],
    [3, [10, 20, 30, null]],
  ])('has a blank one at place %d', (place, expected) => {
    expect(minutes(withTopicAt(topics, place))).toEqual(expected);
  });

  it.each([
    [0, 2, [20, 30, 10]],
    [2, 0, [30, 10, 20]],
    [1, 2, [10, 30, 20]],
    [2, 1, [10, 30, 20]],
  ])('has the topic of place %d at place %d', (from, to, expected) => {
    expect(minutes(withTopicMoved(topics, from, to))).toEqual(expected);
  });

  it.each([
    ['above the first', 0, -1],
    ['below the last', 2, 3],
    ['where it is', 1, 1],
    ['one that is not there', 7, 0],
  ])('is the very same when a topic is moved %s', (_, from, to) => {
    expect(withTopicMoved(topics, from, to)).toBe(topics);
  });

  it('lacks the one that was removed', () => {
    expect(minutes(withoutTopic(topics, 1))).toEqual([10, 30]);
  });

  it('keeps the others when one changes', () => {
    const changed = withTopic(topics, 1, { lead: 'Bo Berg' });
    expect(changed[1]).toEqual({ ...topics[1], lead: 'Bo Berg' });
    expect(changed[0]).toBe(topics[0]);
    expect(changed[2]).toBe(topics[2]);
  });
});

describe('minutes', () => {
  it.each([
    ['20', 20],
    [' 7 ', 7],
    ['', null],
    [' ', null],
    ['-', null],
    ['1e999', null],
    ['0', 0],
  ])('typed as %j are %p', (text, expected) => {
    expect(minutesTyped(text)).toBe(expected);
  });

  it.each([
    [null, 1, 5],
    [null, -1, 5],
    [5, 1, 10],
    [7, 1, 10],
    [7, -1, 5],
    [10, -1, 5],
    [5, -1, 5],
    [1440, 1, 1440],
    [2000, 1, 1440],
  ] as const)('of %p go by an arrow key of direction %d to %d', (from, direction, to) => {
    expect(minutesStepped(from, direction)).toBe(to);
  });
});
