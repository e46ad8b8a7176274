import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/policy';
import { suggestTime } from '../../src/time/suggest-time';
import { type HeldMeeting, meetingRecords } from '../../tools/bench/meeting-records';
import { benchSuggestedTime } from '../../tools/bench/suggested-time';
import { asPlanned, hourRule, outlookRule, syfteRule, walkAll } from '../../tools/bench/walk-forward';
import { aTimeQuestion, topicsOf } from '../builders/a-time-question';

const policy = defaultPolicy.time;
// Skipped, and named so, without the record of real meetings, which is nobody's to hand on.
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
      seen.push(earlier.map(({ actual }) => actual));
      return planned;
    });
    expect(seen).toEqual([
      [30, 40, 50],
      [30, 40, 50, 20],
    ]);
  });

  it.each([
    { rule: outlookRule, tally: { meetings: 2, saved: 20, overran: 1, added: 1 } },
    { rule: hourRule, tally: { meetings: 2, saved: 30, overran: 2, added: 2 } },
    { rule: syfteRule(policy), tally: { meetings: 2, saved: 40, overran: 2, added: 2 } },
  ])('counts the minutes saved and the meetings that overran: $tally', ({ rule, tally }) => {
    expect(walkAll([anHour(31, 33, 32, 48, 55)], rule)).toEqual(tally);
  });
});

describe('a meeting that took longer than planned', () => {
  it('overran, and no shorter length is to blame', () => {
    expect(walkAll([anHour(31, 33, 32, 48, 70)], outlookRule)).toEqual({
      meetings: 2,
      saved: 20,
      overran: 1,
      added: 0,
    });
    expect(walkAll([anHour(31, 33, 32, 55, 60)], outlookRule)).toEqual({
      meetings: 2,
      saved: 20,
      overran: 2,
      added: 2,
    });
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

  // How much is saved, and what overran, is a fact of the meetings at hand: `npm run bench` prints it.
  it('get no meeting longer than planned, and none that is over before it began', () => {
    const given: { minutes: number; planned: number }[] = [];
    const rule = syfteRule(policy);
    walkAll(all, (earlier, planned) => {
      const minutes = rule(earlier, planned);
      given.push({ minutes, planned });
      return minutes;
    });
    expect(given.filter(({ minutes, planned }) => minutes > planned || minutes <= 0)).toEqual([]);
  });

  it('are judged by the rule that leaves everything as planned without a minute saved', () => {
    expect(walkAll(all, asPlanned).saved).toBe(0);
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
    expect(suggested.filter(({ minutes, sum }) => minutes < sum)).toEqual([]);
  });

  it('are told when they need more than they have', () => {
    const needMore = advised.filter(({ planned, sum }) => sum > planned);
    expect(needMore.filter(({ advice }) => advice.kind !== 'over')).toEqual([]);
  });
});

describe('the printed evaluation', () => {
  it('says that it was skipped, or what was measured', () => {
    const lines: string[] = [];
    benchSuggestedTime((line) => lines.push(line));
    expect(lines.join('\n')).toMatch(records === null ? /skipped/ : /Outlook.* min saved.* % overran/);
  });
});
