import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOnOrSoon, type Move, spansNow, whereInTheAgenda } from '../../src/time/where-in-the-agenda';
import { topicsOf } from '../builders/a-time-question';

const at = (time: string) => Date.parse(`2026-12-01T${time}${time.length === 5 ? ':00' : ''}Z`);
const [start, end] = [at('09:00'), at('10:00')];

describe('a meeting of 20, 10 and 30 minutes from nine to ten, by the clock', () => {
  const topics = topicsOf(20, 10, 30);
  it.each([
    ['08:00', { kind: 'before', minutes: 60 }],
    ['08:59:30', { kind: 'before', minutes: 1 }],
    ['09:00', { kind: 'during', topic: 0, topicLeft: 20, meetingLeft: 60, tooMuch: 0 }],
    ['09:00:01', { kind: 'during', topic: 0, topicLeft: 20, meetingLeft: 60, tooMuch: 0 }],
    ['09:19:59', { kind: 'during', topic: 0, topicLeft: 1, meetingLeft: 41, tooMuch: 0 }],
    ['09:20', { kind: 'during', topic: 1, topicLeft: 10, meetingLeft: 40, tooMuch: 0 }],
    ['09:30', { kind: 'during', topic: 2, topicLeft: 30, meetingLeft: 30, tooMuch: 0 }],
    ['10:00', { kind: 'during', topic: null, topicLeft: null, meetingLeft: 0, tooMuch: 0 }],
    ['10:01', { kind: 'during', topic: null, topicLeft: null, meetingLeft: -1, tooMuch: 0 }],
    ['10:29', { kind: 'during', topic: null, topicLeft: null, meetingLeft: -29, tooMuch: 0 }],
    ['10:30', { kind: 'after' }],
  ])('is at %s where it should be', (now, wanted) => {
    expect(whereInTheAgenda(topics, start, end, at(now))).toEqual(wanted);
  });
});

describe('a meeting whose agenda does not fill its time', () => {
  it.each([
    [
      'has no topic when they are through',
      [10, 10],
      '09:30',
      { topic: null, topicLeft: null, meetingLeft: 30 },
    ],
    ['has none at all without topics', [], '09:30', { topic: null, topicLeft: null, meetingLeft: 30 }],
    ['says when the topics need more', [50, 30], '09:10', { topic: 0, topicLeft: 40, tooMuch: 20 }],
    ['goes on with a topic past its end', [50, 30], '10:10', { topic: 1, topicLeft: 10, meetingLeft: -10 }],
    [
      'stays where the agenda does not say how long',
      [20, null, null],
      '09:50',
      { topic: 1, topicLeft: null },
    ],
  ] as const)('%s', (_, minutes, now, wanted) => {
    expect(whereInTheAgenda(topicsOf(...minutes), start, end, at(now))).toMatchObject(wanted);
  });
});

describe('a meeting that somebody leads', () => {
  const topics = topicsOf(20, 10, 30);
  const movedTo = (topic: number, time: string): Move => ({ topic, at: at(time) });
  it.each([
    ['starts late', [movedTo(0, '09:07')], '09:10', { topic: 0, topicLeft: 17, meetingLeft: 50, tooMuch: 7 }],
    [
      'starts early',
      [movedTo(0, '08:58')],
      '08:59',
      { topic: 0, topicLeft: 19, meetingLeft: 61, tooMuch: 0 },
    ],
    ['is at what was taken up', [movedTo(1, '09:10')], '09:12', { topic: 1, topicLeft: 8, meetingLeft: 48 }],
    [
      'stays at it over its time',
      [movedTo(1, '09:10')],
      '09:24',
      { topic: 1, topicLeft: -4, meetingLeft: 36 },
    ],
    [
      'goes by the last move',
      [movedTo(1, '09:10'), movedTo(2, '09:12')],
      '09:13',
      { topic: 2, topicLeft: 29 },
    ],
    ['is over when it is finished', [movedTo(3, '09:40')], '09:41', { kind: 'after' }],
    ['is over half an hour after its end', [movedTo(2, '09:40')], '10:30', { kind: 'after' }],
  ])('%s', (_, moves, now, wanted) => {
    expect(whereInTheAgenda(topics, start, end, at(now), moves)).toMatchObject(wanted);
  });

  it('has no topic where the agenda has none', () => {
    expect(whereInTheAgenda([], start, end, at('09:30'), [movedTo(0, '09:05')])).toEqual({
      kind: 'during',
      topic: null,
      topicLeft: null,
      meetingLeft: 30,
      tooMuch: 0,
    });
    expect(whereInTheAgenda([], start, end, at('09:30'), [movedTo(1, '09:20')])).toEqual({ kind: 'after' });
  });

  it('gives a topic without minutes what is left', () => {
    const where = whereInTheAgenda(topicsOf(20, null, 10), start, end, at('09:30'), [movedTo(1, '09:30')]);
    expect(where).toMatchObject({ topic: 1, topicLeft: 20, tooMuch: 0 });
  });

  it('counts the rest of the agenda from the move, and leaves what was before', () => {
    const spans = spansNow(topics, start, end, [movedTo(1, '09:25')]);
    const minutes = spans.map(({ from }) => ((from ?? 0) - start) / 60_000);
    expect(minutes).toEqual([0, 25, 35]);
  });
});

describe('a meeting across a change of daylight saving time', () => {
  // Clocks in Stockholm go from 03:00 back to 02:00 at 01:00 UTC on 25 October 2026.
  const from = Date.parse('2026-10-25T02:30:00+02:00');
  const until = Date.parse('2026-10-25T02:30:00+01:00');

  it('lasts as long as it lasts, whatever the clock shows', () => {
    const where = whereInTheAgenda(topicsOf(40, 20), from, until, Date.parse('2026-10-25T02:15:00+01:00'));
    expect(where).toEqual({ kind: 'during', topic: 1, topicLeft: 15, meetingLeft: 15, tooMuch: 0 });
  });
});

describe('where a meeting is', () => {
  const aTopicLength = fc.option(fc.integer({ min: 1, max: 90 }), { nil: null });

  it('never goes back as time goes by', () => {
    fc.assert(
      fc.property(
        fc.array(aTopicLength, { maxLength: 8 }),
        fc.integer({ min: 0, max: 120 }),
        (minutes, later) => {
          const topics = topicsOf(...minutes);
          const order = (now: number) => {
            const where = whereInTheAgenda(topics, start, end, now);
            if (where.kind !== 'during') return where.kind === 'before' ? -1 : 1000;
            return where.topic ?? 999;
          };
          const now = start + later * 60_000;
          expect(order(now + 60_000)).toBeGreaterThanOrEqual(order(now));
        },
      ),
    );
  });
});

describe('there is something to say about where the meeting is', () => {
  it.each([
    ['07:59', false],
    ['08:00', true],
    ['09:30', true],
    ['10:29', true],
    ['10:30', false],
  ])('at %s: %s', (now, wanted) => {
    expect(isOnOrSoon(whereInTheAgenda([], start, end, at(now)))).toBe(wanted);
  });
});
