import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyAgenda, noStep } from '../../src/agenda/agenda';
import { type Draft, parseDraft, writeDraft } from '../../src/agenda/draft';
import { anAgenda } from '../builders/an-agenda';

const text = fc.string({ unit: 'binary' });
const person = fc.record({ name: text, address: text });
const draft: fc.Arbitrary<Draft> = fc.record({
  agenda: fc.record({
    purpose: text,
    goal: text,
    topics: fc.array(fc.record({ title: text, minutes: fc.option(fc.integer()), lead: text }), {
      maxLength: 3,
    }),
    reasons: fc.array(fc.record({ person, why: text, prepare: text }), { maxLength: 3 }),
    reasonForAll: text,
    preparation: text,
    nextSteps: fc.array(fc.record({ what: text, owner: person, due: text }), { maxLength: 3 }),
    notes: text,
    outcome: fc.option(
      fc.record({
        goal: fc.constantFrom('reached' as const, 'on-the-way' as const, 'not-reached' as const, '' as const),
        decisions: fc.array(text, { maxLength: 3 }),
        endedAt: text,
      }),
    ),
  }),
  from: text,
});

describe('the draft', () => {
  it('is read as it was written, whatever was typed', () => {
    fc.assert(
      fc.property(draft, (written) => {
        expect(parseDraft(writeDraft(written))).toEqual(written);
      }),
    );
  });

  it.each([
    undefined,
    '',
    'null',
    '1',
    '"x"',
    '[]',
    '{}',
    '{"agenda":null}',
    '{"agenda":[]}',
    '{"agenda":"x"}',
    '{',
    '['.repeat(200_000),
  ])('is none in %.20s', (kept) => {
    expect(parseDraft(kept)).toBeNull();
  });

  it('a field of the wrong type is not answered yet and costs no other', () => {
    const kept = JSON.stringify({
      agenda: {
        ...anAgenda(),
        goal: 7,
        topics: [null, 'x', { title: 'Price', minutes: '5' }],
        reasons: 'x',
        nextSteps: [null, 'x', { what: 'Call', owner: 'Bo' }],
        outcome: { goal: 'done', decisions: [1, 'Oslo'] },
      },
      from: {},
    });
    expect(parseDraft(kept)).toEqual({
      agenda: {
        ...anAgenda(),
        goal: '',
        topics: [{ title: 'Price', minutes: null, lead: '' }],
        reasons: [],
        nextSteps: [{ ...noStep, what: 'Call' }],
        outcome: { goal: '', decisions: ['Oslo'], endedAt: '' },
      },
      from: '',
    });
  });

  it('of the former edition, which knew one next step, is read', () => {
    const { nextSteps, outcome, ...others } = anAgenda();
    const [nextStep] = nextSteps;
    const kept = JSON.stringify({ agenda: { ...others, nextStep }, from: 'abc' });
    expect(parseDraft(kept)).toEqual({ agenda: anAgenda(), from: 'abc' });
  });

  it('minutes beyond every number are none', () => {
    expect(parseDraft('{"agenda":{"topics":[{"title":"Price","minutes":1e999}]}}')?.agenda.topics).toEqual([
      { title: 'Price', minutes: null, lead: '' },
    ]);
  });

  it('answers do not come from a prototype', () => {
    const kept = '{"agenda":{"__proto__":{"purpose":"Mine","reasons":[{}]},"constructor":{"goal":"Mine"}}}';
    expect(parseDraft(kept)).toEqual({ agenda: emptyAgenda, from: '' });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('any JSON gives a draft or none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, nested) => {
        for (const kept of [
          value,
          { agenda: value },
          { agenda: { nextStep: value, outcome: nested, reasons: [nested], topics: [value] } },
        ]) {
          const parsed = parseDraft(JSON.stringify(kept));
          const names = parsed?.agenda.nextSteps.map(({ owner }) => typeof owner.name) ?? [];
          expect(names.filter((name) => name !== 'string')).toEqual([]);
        }
      }),
    );
  });
});
