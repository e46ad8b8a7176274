import { describe, expect, it } from '@jest/globals';
import { attendedLengths } from '../../src/time/attended-lengths';
import type { Span } from '../../src/time/span';

const since = new Date('2026-09-01T00:00:00Z');
const span = (start: string, end: string): Span => ({
  start: new Date(`2026-${start}:00Z`),
  end: new Date(`2026-${end}:00Z`),
});
const monday = span('11-02T09:00', '11-02T10:00');
const nextMonday = span('11-09T09:00', '11-09T10:00');
const minutesOf = (sessions: readonly Span[], occurrences = [monday, nextMonday]) =>
  attendedLengths(sessions, occurrences, since).map(({ actual }) => actual);

describe('how long a meeting really took', () => {
  it('is from the first who came to the last who left', () => {
    expect(minutesOf([span('11-02T09:02', '11-02T09:47')])).toEqual([45]);
  });

  it('is one length for one meeting, though everybody left and came back', () => {
    const sessions = [span('11-02T09:00', '11-02T09:38'), span('11-02T09:40', '11-02T09:58')];
    expect(minutesOf(sessions)).toEqual([58]);
    expect(minutesOf([...sessions].reverse())).toEqual([58]);
  });

  it('does not count a trial the day before, nor another meeting behind the same link', () => {
    const trial = span('11-01T15:00', '11-01T15:20');
    expect(minutesOf([trial, span('11-02T09:00', '11-02T09:50')])).toEqual([50]);
  });

  it('does not begin before the meeting: somebody waited', () => {
    expect(minutesOf([span('11-02T08:40', '11-02T09:50')])).toEqual([50]);
  });

  it('goes on past its end, and with who comes back soon after it', () => {
    expect(minutesOf([span('11-02T09:00', '11-02T10:20')])).toEqual([80]);
    expect(minutesOf([span('11-02T09:00', '11-02T10:00'), span('11-02T10:05', '11-02T10:25')])).toEqual([85]);
    expect(minutesOf([span('11-02T09:00', '11-02T10:00'), span('11-02T13:00', '11-02T13:25')])).toEqual([60]);
  });

  it('is told of each meeting of a series by itself, oldest first', () => {
    expect(minutesOf([span('11-09T09:00', '11-09T09:30'), span('11-02T09:00', '11-02T09:40')])).toEqual([
      40, 30,
    ]);
  });

  it('falls to the meeting that it shares most time with', () => {
    const close = [span('11-02T09:00', '11-02T09:30'), span('11-02T09:30', '11-02T10:00')];
    expect(minutesOf([span('11-02T09:28', '11-02T09:58')], close)).toEqual([28]);
  });

  it('falls to the first of two that it shares as much time with', () => {
    const close = [span('11-02T09:00', '11-02T09:30'), span('11-02T09:30', '11-02T10:00')];
    expect(minutesOf([span('11-02T09:15', '11-02T10:00')], close)).toEqual([45]);
  });

  it('stands in the order in which the meetings began, whoever came first', () => {
    const close = [span('11-02T09:00', '11-02T09:30'), span('11-02T09:30', '11-02T10:00')];
    expect(
      minutesOf([span('11-02T09:28', '11-02T10:10'), span('11-02T09:29', '11-02T09:30')], close),
    ).toEqual([1, 40]);
  });

  it('lasts until the last has left, whoever came last', () => {
    expect(minutesOf([span('11-02T09:00', '11-02T09:50'), span('11-02T09:10', '11-02T09:20')])).toEqual([50]);
  });

  it('is asked of the calendar from the very moment on that it was asked about', () => {
    expect(minutesOf([span('09-01T00:00', '09-01T01:00')])).toEqual([]);
  });

  it('of long ago is one where people come back within a quarter of an hour', () => {
    expect(minutesOf([span('07-06T09:00', '07-06T09:20'), span('07-06T09:35', '07-06T09:45')])).toEqual([45]);
    expect(minutesOf([span('07-06T09:00', '07-06T09:20'), span('07-06T09:36', '07-06T09:45')])).toEqual([
      20, 9,
    ]);
  });

  it('of long ago, when the calendar was not asked, is what lies together', () => {
    const sessions = [
      span('07-06T09:00', '07-06T09:20'),
      span('07-06T09:25', '07-06T09:45'),
      span('07-13T09:00', '07-13T09:30'),
    ];
    expect(minutesOf(sessions)).toEqual([45, 30]);
  });

  it('stands beside what was planned, where the calendar says it', () => {
    const sessions = [span('07-06T09:00', '07-06T09:20'), span('11-02T09:00', '11-02T09:50')];
    expect(attendedLengths(sessions, [monday, nextMonday], since)).toEqual([
      { actual: 20, planned: null },
      { actual: 50, planned: 60 },
    ]);
  });

  it('is nobody’s where nobody came', () => {
    expect(minutesOf([])).toEqual([]);
  });
});
