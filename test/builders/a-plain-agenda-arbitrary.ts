import fc from 'fast-check';
import { type CanonicalAgenda, canonicalAgenda } from '../../src/agenda/canonical';
import { goalOutcomes } from '../../src/agenda/outcome';

const sentence = fc
  .array(
    fc.constantFrom(
      ...'Choose sign price supplier Oslo deal customers välja avtal lager före sommaren två'.split(' '),
    ),
    {
      minLength: 2,
      maxLength: 6,
    },
  )
  .map((some) => some.join(' '));

const person = fc.constantFrom(
  { name: 'Bo Berg', address: 'bo.berg@contoso.example' },
  { name: 'Dahl, Cecilia', address: 'cecilia.dahl@contoso.example' },
  { name: 'Dan Öst', address: 'dan.ost@contoso.example' },
  { name: 'Ek, Anna', address: 'anna.ek@contoso.example' },
);

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/**
 * Agendas as people write them, without words that look like the block's own: what is read when no table is left and lines are all that
 * tells one answer from another.
 */
export const aPlainAgendaArbitrary: fc.Arbitrary<CanonicalAgenda> = fc
  .record({
    purpose: sentence,
    goal: sentence,
    topics: fc.array(
      fc.record({
        title: sentence,
        minutes: fc.integer({ min: 1, max: 120 }),
        lead: fc.constantFrom('', 'Bo Berg', 'Anna Ek'),
      }),
      { maxLength: 4 },
    ),
    reasons: fc.uniqueArray(
      fc.record({ person, why: sentence, prepare: fc.oneof(fc.constant(''), sentence) }),
      { maxLength: 4, selector: (reason) => reason.person.name },
    ),
    reasonForAll: fc.oneof(fc.constant(''), sentence),
    preparation: fc.array(sentence, { maxLength: 2 }).map((lines) => lines.join('\n')),
    nextSteps: fc.array(fc.record({ what: sentence, owner: person, due: day }), {
      minLength: 1,
      maxLength: 10,
    }),
    notes: fc.oneof(fc.constant(''), sentence),
    outcome: fc.oneof(
      fc.constant(null),
      fc.record({
        goal: fc.constantFrom(...goalOutcomes, '' as const),
        decisions: fc.array(sentence, { maxLength: 3 }),
        endedAt: fc.constantFrom('', '09:50'),
      }),
    ),
  })
  .map((agenda) => canonicalAgenda(agenda));
