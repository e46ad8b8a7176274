import { type Agenda, emptyAgenda, type NextStep, type Person, type Reason } from '../../src/agenda/agenda';
import { type CanonicalAgenda, canonicalAgenda } from '../../src/agenda/canonical';
import { anna, bo, cecilia } from './a-person';

/** A complete agenda for an invite from Anna Ek to Bo Berg and Cecilia Dahl; name only the answers your test is about. `nextStep` alone is its one next step. */
export function anAgenda(answers: Partial<Agenda> & { nextStep?: Partial<NextStep> } = {}): CanonicalAgenda {
  const { nextStep, ...others } = answers;
  return canonicalAgenda({
    ...emptyAgenda,
    purpose: 'Choose the supplier for the new warehouse',
    goal: 'Contract signed before the summer',
    reasons: [aReason(bo, 'Decides on the budget'), aReason(cecilia, 'Has met both suppliers')],
    nextSteps: [aStep(nextStep)],
    ...others,
  });
}

/** Anna Ek sends the order by 1 December 2026, unless you say otherwise. */
export function aStep(step: Partial<NextStep> = {}): NextStep {
  return { what: 'Send the order', owner: anna, due: '2026-12-01', ...step };
}

export function aReason(person: Person, why: string, prepare = ''): Reason {
  return { person, why, prepare };
}
