import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyAgenda, type Topic } from '../../src/agenda/agenda';
import { meetingKinds } from '../../src/agenda/meeting-kind';
import { defaultPolicy, type Policy } from '../../src/policy/policy';
import type { PastLength } from '../../src/time/series-history';
import { suggestTime, type TimeQuestion } from '../../src/time/suggest-time';

const topic: fc.Arbitrary<Topic> = fc.record({
  title: fc.constantFrom('Which supplier?', 'What did we learn?', ''),
  minutes: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.double({ min: -5, max: 60 }) },
  ),
  lead: fc.constant(''),
});

const pastLength = (actual: fc.Arbitrary<number>): fc.Arbitrary<PastLength> =>
  fc.record({ actual, planned: fc.option(fc.constantFrom(15, 25, 30, 45, 60, 75, 90, 120)) });

const anyPolicy: fc.Arbitrary<Policy['time']> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(defaultPolicy.time) },
  {
    weight: 1,
    arbitrary: fc.record({
      steps: fc.array(fc.integer({ min: -10, max: 240 }), { maxLength: 12 }),
      air: fc.integer({ min: 0, max: 15 }),
      seriesWeeks: fc.constant(13),
      history: fc.record({
        setting: fc.constant('brave' as const),
        fewest: fc.integer({ min: 1, max: 5 }),
        memory: fc.integer({ min: 1, max: 20 }),
        halfLife: fc.integer({ min: 1, max: 30 }),
        leastChance: fc.double({ min: 0, max: 1, noNaN: true }),
        overrun: fc.integer({ min: 0, max: 200 }),
      }),
      hourlyRate: fc.constant(null),
      hour: fc.record({
        byKind: fc.record({
          decide: fc.integer({ min: -10, max: 90 }),
          inform: fc.integer({ min: -10, max: 90 }),
        }),
        manyAbove: fc.integer({ min: 0, max: 12 }),
        manyPeople: fc.integer({ min: -10, max: 90 }),
      }),
    }),
  },
);

const question: fc.Arbitrary<TimeQuestion> = fc.record({
  agenda: fc.array(topic, { maxLength: 5 }).map((topics) => ({ ...emptyAgenda, topics })),
  invite: fc.record({
    minutes: fc.oneof(
      fc.constantFrom(15, 25, 30, 45, 50, 60, 90, 120, 180),
      fc.integer({ min: -10, max: 1500 }),
      fc.double(),
    ),
    startsAtMinute: fc.constantFrom(0, 0, 0, 5, 10, 30),
    people: fc.integer({ min: 0, max: 30 }),
    kind: fc.option(fc.constantFrom(...meetingKinds)),
    isAllDay: fc.constant(false),
    isReadOnly: fc.constant(false),
  }),
  habits: fc.record({
    pastLengths: fc.oneof(
      fc.constant([]),
      fc.array(pastLength(fc.double({ min: 5, max: 130, noNaN: true })), { maxLength: 20 }),
      fc.array(pastLength(fc.double()), { maxLength: 5 }),
    ),
  }),
  policy: anyPolicy,
});

function sumOf({ agenda }: TimeQuestion): number {
  return agenda.topics.reduce((sum, { minutes }) => sum + Math.max(0, minutes ?? 0), 0);
}

/** Asserts for every generated question that has a suggestion; fails when too few have one to mean anything. */
function forEverySuggestion(claim: (asked: TimeQuestion, minutes: number) => void): void {
  let questions = 0;
  let suggestions = 0;
  fc.assert(
    fc.property(question, (asked) => {
      questions += 1;
      const advice = suggestTime(asked);
      if (advice.kind !== 'suggestion') return;
      suggestions += 1;
      claim(asked, advice.minutes);
    }),
    { numRuns: 2000 },
  );
  expect(suggestions / questions).toBeGreaterThan(0.1);
}

describe('a suggestion', () => {
  it('is a whole number of minutes, shorter than the invite, and at least 15', () => {
    forEverySuggestion((asked, minutes) => {
      expect(Number.isInteger(minutes)).toBe(true);
      expect(minutes).toBeLessThan(asked.invite.minutes);
      expect(minutes).toBeGreaterThanOrEqual(15);
    });
  });

  it('is never less than the topics add up to', () => {
    forEverySuggestion((asked, minutes) => expect(minutes).toBeGreaterThanOrEqual(sumOf(asked)));
  });

  it('leads to no other once it is accepted', () => {
    forEverySuggestion((asked, minutes) => {
      const again = suggestTime({ ...asked, invite: { ...asked.invite, minutes } });
      expect(again.kind).not.toBe('suggestion');
    });
  });

  it('saves its minutes for everyone, and says why', () => {
    forEverySuggestion((asked, minutes) => {
      const people = Math.max(1, asked.invite.people);
      const minutesEach = asked.invite.minutes - minutes;
      const advice = suggestTime(asked);
      expect(advice).toMatchObject({ saved: { minutesEach, people, personMinutes: minutesEach * people } });
      expect(advice.kind === 'suggestion' && advice.reasons.length).toBeGreaterThan(0);
    });
  });
});

describe('the advice', () => {
  it('does not depend on the order of the topics', () => {
    const shuffled = question.chain((asked) =>
      fc
        .shuffledSubarray([...asked.agenda.topics], { minLength: asked.agenda.topics.length })
        .map((topics) => ({ asked, reordered: { ...asked, agenda: { ...asked.agenda, topics } } })),
    );
    fc.assert(
      fc.property(shuffled, ({ asked, reordered }) => {
        expect(suggestTime(reordered)).toEqual(suggestTime(asked));
      }),
      { numRuns: 1000 },
    );
  });

  it('is none for an all-day invite, whatever else it holds', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const advice = suggestTime({ ...asked, invite: { ...asked.invite, isAllDay: true } });
        expect(advice).toEqual({ kind: 'none', because: 'all-day' });
      }),
    );
  });

  it('is none for an invite whose time cannot be changed, whatever else it holds', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const advice = suggestTime({
          ...asked,
          invite: { ...asked.invite, isAllDay: false, isReadOnly: true },
        });
        expect(advice).toEqual({ kind: 'none', because: 'read-only' });
      }),
    );
  });
});
