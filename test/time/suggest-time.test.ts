import { describe, expect, it } from '@jest/globals';
import { meetingKinds } from '../../src/agenda/meeting-kind';
import { historySettings } from '../../src/policy/policy';
import { suggestTime, type TimeQuestion } from '../../src/time/suggest-time';
import type { NoSuggestion, TimeReason } from '../../src/time/time-advice';
import { aTimeQuestion, topicsOf } from '../builders/a-time-question';

function minutesFor(question: TimeQuestion): number | null {
  const advice = suggestTime(question);
  return advice.kind === 'suggestion' ? advice.minutes : null;
}

function reasonsFor(question: TimeQuestion): readonly TimeReason[] {
  const advice = suggestTime(question);
  return advice.kind === 'suggestion' ? advice.reasons : [];
}

function whyNone(question: TimeQuestion): NoSuggestion | null {
  const advice = suggestTime(question);
  return advice.kind === 'none' ? advice.because : null;
}

const alwaysShort = [31, 28, 33, 30, 29, 32];

describe('topics that all have minutes decide', () => {
  it.each([
    { slot: 60, topics: [20], suggested: 25 },
    { slot: 60, topics: [10, 10], suggested: 25 },
    { slot: 60, topics: [5], suggested: 15 },
    { slot: 60, topics: [10], suggested: 15 },
    { slot: 60, topics: [45], suggested: 50 },
    { slot: 30, topics: [10], suggested: 15 },
    { slot: 120, topics: [30, 40], suggested: 75 },
    { slot: 180, topics: [60, 65], suggested: 135 },
    { slot: 60, topics: [50], suggested: null },
    { slot: 60, topics: [60], suggested: null },
    { slot: 25, topics: [20], suggested: null },
  ])('topics of $topics minutes in $slot: $suggested', ({ slot, topics, suggested }) => {
    expect(minutesFor(aTimeQuestion({ minutes: slot, topics: topicsOf(...topics) }))).toBe(suggested);
  });

  it('says the sum', () => {
    expect(reasonsFor(aTimeQuestion({ topics: topicsOf(15, 5) }))).toEqual([{ code: 'topics', minutes: 20 }]);
  });

  it.each([
    ['a length that Outlook has shortened', { minutes: 50 }],
    ['a late start', { minutes: 50, startsAtMinute: 10 }],
    ['a kind of meeting', { kind: 'inform' as const }],
  ])('whatever weaker evidence says: %s', (_, about) => {
    expect(minutesFor(aTimeQuestion({ ...about, topics: topicsOf(20) }))).toBe(25);
  });

  it('even where the series took longer, and then without saying that it agrees', () => {
    const question = aTimeQuestion({ topics: topicsOf(20), took: [50, 55, 52] });
    expect(minutesFor(question)).toBe(25);
    expect(reasonsFor(question).map(({ code }) => code)).toEqual(['topics']);
  });

  it('with the history as the second reason where it agrees', () => {
    expect(reasonsFor(aTimeQuestion({ topics: topicsOf(30), took: alwaysShort }))).toEqual([
      { code: 'topics', minutes: 30 },
      { code: 'history', meetings: 6, fits: 6, longest: 33, planned: 60 },
    ]);
  });

  it('with the history where its longest meeting just fits, and only then', () => {
    const codes = (took: readonly number[]) =>
      reasonsFor(aTimeQuestion({ topics: topicsOf(25), took })).map(({ code }) => code);
    expect(codes([25, 28, 30])).toEqual(['topics', 'history']);
    expect(codes([25, 28, 31])).toEqual(['topics']);
    expect(codes([30, 30, 30])).toEqual(['topics', 'history']);
    expect(reasonsFor(aTimeQuestion({ topics: topicsOf(25), took: [30, 30, 28] }))[1]).toMatchObject({
      fits: 3,
    });
  });

  it('for a meeting of a whole day, and for none that is longer', () => {
    expect(minutesFor(aTimeQuestion({ minutes: 1440, topics: topicsOf(20) }))).toBe(25);
    expect(whyNone(aTimeQuestion({ minutes: 1441, topics: topicsOf(20) }))).toBe('no-meeting-length');
  });

  it('with as much air as the policy says', () => {
    expect(minutesFor(aTimeQuestion({ topics: topicsOf(20), policy: { air: 0 } }))).toBe(20);
    expect(minutesFor(aTimeQuestion({ topics: topicsOf(20), policy: { air: 10 } }))).toBe(30);
  });

  it('at the lengths that the policy names', () => {
    expect(minutesFor(aTimeQuestion({ topics: topicsOf(20), policy: { steps: [45, 30] } }))).toBe(30);
  });
});

describe('topics that need more than the invite has', () => {
  it.each([
    { slot: 60, topics: [40, 30], needed: 70 },
    { slot: 30, topics: [31], needed: 31 },
    { slot: 15, topics: [10, 10], needed: 20 },
    { slot: 60, topics: [65, null], needed: 65 },
    { slot: 60, topics: [60.2], needed: 61 },
  ])('$topics minutes in $slot are too many', ({ slot, topics, needed }) => {
    expect(suggestTime(aTimeQuestion({ minutes: slot, topics: topicsOf(...topics) }))).toEqual({
      kind: 'over',
      needed,
      slot,
    });
  });

  it.each([[60], [30, 30], [20, 20, 20]])('are not %j: they fill the hour exactly', (...topics) => {
    expect(whyNone(aTimeQuestion({ topics: topicsOf(...topics) }))).toBe('topics-fill-it');
  });

  it('are not spoken of where the time cannot be changed', () => {
    expect(whyNone(aTimeQuestion({ topics: topicsOf(90), isReadOnly: true }))).toBe('read-only');
  });
});

describe('topics of which some have minutes', () => {
  it('take five minutes each at least where they have none', () => {
    const took = [22, 24, 23, 21];
    const withUntimed = (many: number) =>
      minutesFor(aTimeQuestion({ topics: [...topicsOf(15), ...topicsOf(...Array(many).fill(null))], took }));
    expect(withUntimed(2)).toBe(25);
    expect(withUntimed(3)).toBe(30);
    expect(withUntimed(5)).toBe(40);
  });

  it.each([
    { topics: [20, null], took: alwaysShort, suggested: 40 },
    { topics: [35, null], took: alwaysShort, suggested: 40 },
    { topics: [45, null], took: alwaysShort, suggested: 50 },
    { topics: [55, null], took: alwaysShort, suggested: null },
    { topics: [45, null], took: [], suggested: 50 },
    { topics: [50, null], took: [], suggested: null },
  ])('$topics keep the length that other evidence gives at $suggested', ({ topics, took, suggested }) => {
    expect(minutesFor(aTimeQuestion({ topics: topicsOf(...topics), took }))).toBe(suggested);
  });

  it('count for nothing as an empty row', () => {
    const blank = { title: ' ', minutes: null, lead: '' };
    expect(minutesFor(aTimeQuestion({ topics: [...topicsOf(20), blank] }))).toBe(25);
  });
});

describe('without topics, how long the series really took decides', () => {
  it.each([
    { name: 'all short', took: alwaysShort, suggested: 40 },
    { name: 'one long meeting long ago', took: [60, 31, 28, 33, 30, 29, 32], suggested: 40 },
    { name: 'all about three quarters of an hour', took: [41, 44, 43, 45], suggested: 45 },
    { name: 'every second one fills the hour', took: [60, 30, 60, 30, 60, 30, 60], suggested: null },
    { name: 'all fill the hour', took: [58, 60, 59], suggested: null },
    { name: 'all run over', took: [70, 75, 66], suggested: null },
  ])('$name: $suggested', ({ took, suggested }) => {
    expect(minutesFor(aTimeQuestion({ took }))).toBe(suggested);
  });

  it('says how many of the last fitted, and the longest of those', () => {
    expect(reasonsFor(aTimeQuestion({ took: [60, 31, 28.2, 33.4, 30, 29, 32] }))).toEqual([
      { code: 'history', meetings: 7, fits: 6, longest: 34, planned: 60 },
    ]);
  });

  it('says nothing, and nothing else does, where it is planned much longer than before', () => {
    const took = [45, 40, 42];
    const planned = [60, 60, 60];
    expect(whyNone(aTimeQuestion({ minutes: 120, took, planned }))).toBe('planned-anew');
    expect(minutesFor(aTimeQuestion({ minutes: 75, took, planned }))).toBe(45);
    const topics = topicsOf(40, 30);
    expect(reasonsFor(aTimeQuestion({ minutes: 120, took, planned, topics }))).toEqual([
      { code: 'topics', minutes: 70 },
    ]);
  });

  it('fills the time where the series does: no habit shortens it', () => {
    expect(whyNone(aTimeQuestion({ took: [58, 60, 59], kind: 'inform', people: 12 }))).toBe(
      'history-fills-it',
    );
  });

  it('also where Outlook has shortened, or the start is late', () => {
    const took = [22, 24, 23, 21];
    expect(minutesFor(aTimeQuestion({ minutes: 50, took }))).toBe(25);
    expect(minutesFor(aTimeQuestion({ minutes: 50, startsAtMinute: 10, took }))).toBe(25);
  });

  it('only from three meetings on', () => {
    expect(reasonsFor(aTimeQuestion({ took: [30, 30] })).map(({ code }) => code)).toEqual(['habit']);
    expect(reasonsFor(aTimeQuestion({ took: [30, 30, 30] })).map(({ code }) => code)).toEqual(['history']);
  });

  it('without lengths under a quarter of an hour or none at all', () => {
    const took = [3, 14, Number.NaN, Number.POSITIVE_INFINITY, -20, 30, 30];
    expect(reasonsFor(aTimeQuestion({ took })).map(({ code }) => code)).toEqual(['habit']);
  });
});

describe('the kind of meeting and its size speak of the hour alone', () => {
  it.each([
    { kind: 'decide' as const, people: 5, suggested: 45 },
    { kind: 'review' as const, people: 5, suggested: 45 },
    { kind: 'inform' as const, people: 5, suggested: 40 },
    { kind: null, people: 9, suggested: 45 },
    { kind: null, people: 8, suggested: 50 },
    { kind: 'inform' as const, people: 9, suggested: 40 },
    { kind: 'visit' as const, people: 3, suggested: 50 },
  ])('$kind with $people people: $suggested', ({ kind, people, suggested }) => {
    expect(minutesFor(aTimeQuestion({ kind, people }))).toBe(suggested);
  });

  it.each([30, 45, 90])('not of %d minutes', (minutes) => {
    const plain = suggestTime(aTimeQuestion({ minutes }));
    expect(suggestTime(aTimeQuestion({ minutes, kind: 'inform', people: 5 }))).toEqual(plain);
  });

  it('says both where both hold, the shorter first', () => {
    expect(reasonsFor(aTimeQuestion({ kind: 'inform', people: 12 }))).toEqual([
      { code: 'kind', kind: 'inform', minutes: 40 },
      { code: 'people', people: 12, minutes: 45 },
    ]);
  });

  it('says the shorter first, whichever it is', () => {
    const hour = { byKind: { inform: 45 }, manyAbove: 8, manyPeople: 40 };
    expect(reasonsFor(aTimeQuestion({ kind: 'inform', people: 12, policy: { hour } }))).toEqual([
      { code: 'people', people: 12, minutes: 40 },
      { code: 'kind', kind: 'inform', minutes: 45 },
    ]);
  });

  it('say nothing where no length that may be suggested holds them', () => {
    const steps = [15, 30, 60];
    expect(whyNone(aTimeQuestion({ kind: 'inform', people: 12, policy: { steps } }))).toBe('nothing-known');
  });

  it('follows the policy', () => {
    const hour = { byKind: { visit: 45 }, manyAbove: 3, manyPeople: 40 };
    expect(minutesFor(aTimeQuestion({ kind: 'visit', people: 2, policy: { hour } }))).toBe(45);
    expect(minutesFor(aTimeQuestion({ people: 4, policy: { hour } }))).toBe(40);
  });

  it('do not end in another round length', () => {
    const hour = { byKind: { inform: 30 }, manyAbove: 8, manyPeople: 30 };
    expect(minutesFor(aTimeQuestion({ kind: 'inform', policy: { hour } }))).toBe(40);
    expect(minutesFor(aTimeQuestion({ people: 9, policy: { hour } }))).toBe(40);
  });

  it.each(meetingKinds)('never makes less of %s than two thirds of the hour', (kind) => {
    expect(minutesFor(aTimeQuestion({ kind, people: 20 }))).toBeGreaterThanOrEqual(40);
  });
});

describe('the habit of round hours, when nothing else is known', () => {
  it.each([
    { minutes: 30, suggested: 25 },
    { minutes: 60, suggested: 50 },
    { minutes: 90, suggested: 80 },
    { minutes: 120, suggested: 110 },
  ])('$minutes becomes $suggested', ({ minutes, suggested }) => {
    expect(suggestTime(aTimeQuestion({ minutes }))).toMatchObject({
      kind: 'suggestion',
      minutes: suggested,
      reasons: [{ code: 'habit', planned: minutes }],
    });
  });

  it.each([20, 25, 40, 45, 50, 55, 75, 80, 110, 150, 480])('leaves %d minutes alone', (minutes) => {
    expect(whyNone(aTimeQuestion({ minutes }))).toBe('nothing-known');
  });

  it.each([5, 10, 40])('leaves a start at minute %d alone', (startsAtMinute) => {
    expect(whyNone(aTimeQuestion({ startsAtMinute, kind: 'inform' }))).toBe('already-shortened');
  });

  it('takes ten minutes off an hour, and a quarter of it at most', () => {
    expect(minutesFor(aTimeQuestion({ policy: { steps: [55, 50] } }))).toBe(50);
    expect(minutesFor(aTimeQuestion({ policy: { steps: [55, 45] } }))).toBe(45);
    expect(minutesFor(aTimeQuestion({ policy: { steps: [55, 44] } }))).toBeNull();
  });

  it('takes the half hour for a start on time', () => {
    expect(minutesFor(aTimeQuestion({ startsAtMinute: 30 }))).toBe(50);
  });

  it.each([
    { minutes: 60, steps: [15, 30, 60] },
    { minutes: 120, steps: [80, 90, 120] },
  ])('gives back nothing when $steps has no length near $minutes that is not round itself', (row) => {
    expect(whyNone(aTimeQuestion({ minutes: row.minutes, policy: { steps: row.steps } }))).toBe(
      'nothing-known',
    );
  });
});

describe('no suggestion', () => {
  it.each([
    ['all-day', { isAllDay: true, topics: topicsOf(20) }],
    ['read-only', { isReadOnly: true, topics: topicsOf(20) }],
    ['already-short', { minutes: 15, topics: topicsOf(5) }],
    ['already-short', { minutes: 10 }],
    ['no-meeting-length', { minutes: 0 }],
    ['no-meeting-length', { minutes: -30 }],
    ['no-meeting-length', { minutes: Number.NaN }],
    ['no-meeting-length', { minutes: 3 * 1440 }],
    ['topics-fill-it', { topics: topicsOf(55) }],
  ])('%s: %j', (because, about) => {
    expect(whyNone(aTimeQuestion(about))).toBe(because);
  });
});

describe('what is saved', () => {
  it.each([
    { people: 5, personMinutes: 175 },
    { people: 1, personMinutes: 35 },
    { people: 0, personMinutes: 35 },
    { people: Number.NaN, personMinutes: 35 },
  ])('by $people people: $personMinutes minutes', ({ people, personMinutes }) => {
    expect(suggestTime(aTimeQuestion({ people, topics: topicsOf(20) }))).toMatchObject({
      saved: { minutesEach: 35, people: people > 1 ? people : 1, personMinutes },
    });
  });
});

describe('the two named settings for earlier meetings', () => {
  const minutesBy = (setting: 'brave' | 'steady', took: readonly number[]) =>
    minutesFor(aTimeQuestion({ took, policy: { history: historySettings[setting] } }));

  it('agree where a series is always short', () => {
    expect(minutesBy('brave', alwaysShort)).toBe(minutesBy('steady', alwaysShort));
  });

  it('differ where some meetings fill their time: steady takes less, or nothing', () => {
    const mixed = [30, 60, 28, 60, 29, 58, 30];
    const twoLengths = [20, 20, 20, 20, 50, 20, 50, 20, 50];
    expect([minutesBy('brave', mixed), minutesBy('steady', mixed)]).toEqual([30, null]);
    expect([minutesBy('brave', twoLengths), minutesBy('steady', twoLengths)]).toEqual([20, 50]);
  });

  it('differ where a series has just become short', () => {
    const lately = [60, 60, 60, 25, 25, 25];
    expect([minutesBy('brave', lately), minutesBy('steady', lately)]).toEqual([25, null]);
  });
});
