import { describe, expect, it } from '@jest/globals';
import { topicSpans } from '../../src/time/topic-spans';
import { topicsOf } from '../builders/a-time-question';

const at = (time: string) => Date.parse(`2026-12-01T${time}:00Z`);
const shown = (time: number | null) => (time === null ? '?' : new Date(time).toISOString().slice(11, 16));

describe('when each topic is taken up', () => {
  it.each([
    ['one after the other', [20, 5, 35], '09:00–09:20 09:20–09:25 09:25–10:00'],
    ['with time to spare', [20, 5], '09:00–09:20 09:20–09:25'],
    ['beyond the end, where there are too many', [50, 30], '09:00–09:50 09:50–10:20'],
    [
      'the only one without minutes in what the others leave',
      [20, null, 10],
      '09:00–09:20 09:20–09:50 09:50–10:00',
    ],
    ['nobody knows until when, where nothing is left for it', [50, null, 10], '09:00–09:50 09:50–? ?–?'],
    [
      'nobody knows from the first of several without minutes',
      [20, null, 10, null],
      '09:00–09:20 09:20–? ?–? ?–?',
    ],
    ['the whole meeting, for a single one without minutes', [null], '09:00–10:00'],
  ] as const)('is %s', (_, minutes, wanted) => {
    const spans = topicSpans(topicsOf(...minutes), at('09:00'), at('10:00'));
    expect(spans.map(({ from, until }) => `${shown(from)}–${shown(until)}`).join(' ')).toBe(wanted);
  });

  it('is nothing without topics', () => {
    expect(topicSpans([], at('09:00'), at('10:00'))).toEqual([]);
  });
});
