import { type Agenda, emptyAgenda, type NextStep, type Person, type Reason } from '../../src/agenda/agenda';
import { type CanonicalAgenda, canonicalAgenda } from '../../src/agenda/canonical';
import { anna, bo, cecilia } from './a-person';

/** A complete agenda for an invite from Anna Ek to Bo Berg and Cecilia Dahl; name only the answers your test is about. */
export function anAgenda(
  answers: Partial<Omit<Agenda, 'nextStep'>> & { nextStep?: Partial<NextStep> } = {},
): CanonicalAgenda {
  return canonicalAgenda({
    ...emptyAgenda,
    purpose: 'Choose the supplier for the new warehouse',
    goal: 'Contract signed before the summer',
    reasons: [aReason(bo, 'Decides on the budget'), aReason(cecilia, 'Has met both suppliers')],
    ...answers,
    nextStep: { what: 'Send the order', owner: anna, due: '2026-12-01', ...answers.nextStep },
  });
}

export function aReason(person: Person, why: string, prepare = ''): Reason {
  return { person, why, prepare };
}
