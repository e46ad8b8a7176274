import type { Agenda, Person, Reason } from '../agenda/agenda';
import { reasonFinder } from '../agenda/person';

/**
 * The agenda with one reason for each of `people`, in their order and under the name the invite shows; blank where none is given yet.
 * Reasons for anybody else come after them: people who were taken off the invite and may come back.
 */
export function alignReasons(agenda: Agenda, people: readonly Person[]): Agenda {
  const find = reasonFinder(agenda.reasons);
  const used = new Set<Reason>();
  const asked = people.map((person) => {
    const found = find(person);
    if (found) used.add(found);
    return { person, why: found?.why ?? '', prepare: found?.prepare ?? '' };
  });
  const others = agenda.reasons.filter((reason) => !used.has(reason) && (reason.why || reason.prepare));
  return { ...agenda, reasons: [...asked, ...others] };
}
