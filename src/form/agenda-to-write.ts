import type { Agenda, Person } from '../agenda/agenda';
import { type CanonicalAgenda, canonicalAgenda } from '../agenda/canonical';
import type { Prefill } from './prefill';
import { withoutPrefill } from './prefill';

/** An attendee without a display name goes by the address: the agenda block shows names. */
function named(person: Person): Person {
  return person.name.trim() === '' ? { ...person, name: person.address } : person;
}

/**
 * What goes into the invite of the answers on the form: those for people who are on it (the first `people` reasons, see
 * `alignReasons`; all of them when `people` is null because Outlook did not say who is), without what the form filled in by itself.
 */
export function agendaToWrite(form: Agenda, people: number | null, prefill: Prefill): CanonicalAgenda {
  const kept = people === null ? form.reasons : form.reasons.slice(0, people);
  const agenda = withoutPrefill(form, prefill);
  return canonicalAgenda({
    ...agenda,
    reasons: kept.map((reason) => ({ ...reason, person: named(reason.person) })),
    nextStep: { ...agenda.nextStep, owner: named(agenda.nextStep.owner) },
  });
}
