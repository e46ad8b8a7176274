import type { Agenda } from '../agenda/agenda';
import { reasonFinder } from '../agenda/person';
import type { Look } from '../targets/open-form/read-snapshot';
import { peopleOf } from './pane-state';

/**
 * The agenda of a block, with the reasons of names that are nobody's as notes: somebody typed over a name in the invite, and with its link
 * went the address. Whoever was taken off the invite still has an address, and a reason that waits for them.
 */
export function strangersAsNotes(agenda: Agenda, look: Look): Agenda {
  if (!look.isPeopleKnown) return agenda;
  const find = reasonFinder(agenda.reasons);
  const known = new Set(peopleOf(look, agenda).map(find));
  const strangers = agenda.reasons.filter((reason) => reason.person.address === '' && !known.has(reason));
  if (strangers.length === 0) return agenda;
  const lines = strangers.flatMap(({ person, why, prepare }) => [
    `${person.name}: ${[why, prepare].filter((text) => text !== '').join(' ')}`,
  ]);
  return {
    ...agenda,
    reasons: agenda.reasons.filter((reason) => !strangers.includes(reason)),
    notes: [agenda.notes, ...lines].filter((text) => text !== '').join('\n'),
  };
}
