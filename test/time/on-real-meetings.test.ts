import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/policy';
import { suggestTime } from '../../src/time/suggest-time';
import { type HeldMeeting, meetingRecords } from '../../tools/bench/meeting-records';
import { benchSuggestedTime } from '../../tools/bench/suggested-time';
import { hourRule, outlookRule, syfteRule, type Tally, walkAll } from '../../tools/bench/walk-forward';
import { aTimeQuestion, topicsOf } from '../builders/a-time-question';

const policy = defaultPolicy.time;
const records = meetingRecords();
const withRecords = records === null ? describe.skip : describe;
const why = records === null ? ' (skipped: no meetings.json, SYFTE_CORPUS names its folder)' : '';

function anHour(...actual: readonly number[]): readonly HeldMeeting[] {
  return actual.map((minutes) => ({ planned: 60, actual: minutes }));
}

describe('walking forward', () => {
  it('judges each meeting with at least three earlier ones, by those alone', () => {
    const seen: (readonly number[])[] = [];
    walkAll([anHour(30, 40, 50, 20, 61), anHour(10, 20, 30)], (earlier, planned) => {
      seen.push(earlier);
      return planned;
    });
    expect(seen).toEqual([
      [30, 40, 50],
      [30, 40, 50, 20],
    ]);
  });

  it.each([
    { rule: outlookRule, tally: { meetings: 2, saved: 20, overran: 1 } },
    { rule: hourRule, tally: { meetings: 2, saved: 30, overran: 2 } },
    { rule: syfteRule(policy), tally: { meetings: 2, saved: 40, overran: 2 } },
  ])('counts the minutes saved and the meetings that overran: $tally', ({ rule, tally }) => {
    expect(walkAll([anHour(31, 33, 32, 48, 55)], rule)).toEqual(tally);
  });
});

describe('a series that follows a pattern', () => {
  it('gives back more and overruns less than a fixed rule', () => {
    const steady = [anHour(31, 28, 33, 30, 29, 32, 31), anHour(58, 60, 59, 57, 60, 58, 59)];
    const syfte = walkAll(steady, syfteRule(policy));
    const outlook = walkAll(steady, outlookRule);
    expect(syfte.saved).toBeGreaterThanOrEqual(outlook.saved);
    expect(syfte.overran).toBeLessThan(outlook.overran);
  });
});

withRecords(`real series${why}`, () => {
  const all = [...(records?.series.values() ?? [])];
  const perMeeting = ({ meetings, saved, overran }: Tally) => ({
    saved: saved / meetings,
    overran: overran / meetings,
  });

  it('saves at least 9 minutes a meeting and overruns at most 38 %', () => {
    const { saved, overran } = perMeeting(walkAll(all, syfteRule(policy)));
    expect(saved).toBeGreaterThanOrEqual(9);
    expect(overran).toBeLessThanOrEqual(0.38);
  });

  it('is judged as the fixed rule was: Outlook saves 10.0 minutes and 45 % overran', () => {
    const { saved, overran } = perMeeting(walkAll(all, outlookRule));
    expect(saved).toBeCloseTo(10, 5);
    expect(Math.round(overran * 100)).toBe(45);
  });
});

withRecords(`real timeboxed agendas${why}`, () => {
  const agendas = (records?.agendas ?? []).map((agenda) => ({
    ...agenda,
    sum: agenda.items.reduce((sum: number, minutes) => sum + (minutes ?? 0), 0),
  }));
  const advised = agendas.map(({ planned, items, sum }) => ({
    planned,
    sum,
    advice: suggestTime(aTimeQuestion({ minutes: planned, topics: topicsOf(...items) })),
  }));

  it('never get a suggestion below the sum of the minutes', () => {
    const suggested = advised.flatMap(({ advice, sum }) =>
      advice.kind === 'suggestion' ? [{ minutes: advice.minutes, sum }] : [],
    );
    expect(suggested.length).toBeGreaterThan(50);
    expect(suggested.filter(({ minutes, sum }) => minutes < sum)).toEqual([]);
  });

  it('are told when they need more than they have', () => {
    const needMore = advised.filter(({ planned, sum }) => sum > planned);
    expect(needMore.length).toBeGreaterThan(0);
    expect(needMore.filter(({ advice }) => advice.kind !== 'over')).toEqual([]);
  });
});

describe('the printed evaluation', () => {
  it('says that it was skipped, or what was measured', () => {
    const lines: string[] = [];
    benchSuggestedTime((line) => lines.push(line));
    expect(lines.join('\n')).toMatch(records === null ? /skipped/ : /Outlook.*10\.0 min saved.*45 % overran/);
  });
});
