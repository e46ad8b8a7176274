import { describe, expect, it } from '@jest/globals';
import { nowLines } from '../../../src/pane/attendee/now-section';
import { nowWords } from '../../../src/text/now';
import type { Where } from '../../../src/time/where-in-the-agenda';

const during = (parts: Partial<Extract<Where, { kind: 'during' }>>): Where => ({
  kind: 'during',
  topic: 0,
  topicLeft: 12,
  meetingLeft: 35,
  tooMuch: 0,
  ...parts,
});

describe('what the pane says about time', () => {
  it.each<[string, Where, readonly string[]]>([
    ['nothing the day before', { kind: 'before', minutes: 1440 }, []],
    ['when it starts, in the last hour', { kind: 'before', minutes: 25 }, ['Starts in 25 min']],
    ['what is left', during({}), ['12 min left of this topic', '35 min left of the meeting']],
    [
      'that the topic is over its time',
      during({ topicLeft: -3 }),
      ['This topic is 3 min over its time', '35 min left of the meeting'],
    ],
    [
      'that its time is up',
      during({ topicLeft: 0 }),
      ['The time for this topic is up', '35 min left of the meeting'],
    ],
    [
      'the meeting alone between topics',
      during({ topic: null, topicLeft: null }),
      ['35 min left of the meeting'],
    ],
    [
      'that not everything fits',
      during({ tooMuch: 7 }),
      [
        '12 min left of this topic',
        '35 min left of the meeting',
        'What is left needs 7 min more than the meeting has.',
      ],
    ],
    [
      'that the meeting is over its time, and no more',
      during({ meetingLeft: -5, tooMuch: 7 }),
      ['The meeting is 5 min over its time'],
    ],
    ['nothing after', { kind: 'after' }, []],
  ])('is %s', (_, where, lines) => {
    expect(nowLines(where, nowWords('en'))).toEqual(lines);
  });
});
