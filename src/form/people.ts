import type { Agenda, Person, Reason } from '../agenda/agenda';
import { reasonFinder } from '../agenda/person';
import { whoNeedsAReason } from '../agenda/who-needs-a-reason';
import type { InviteSnapshot } from './form-target';

/** The people a form asks about: those of the invite, or those the answers name when nobody said who is invited. */
export function peopleOf(snapshot: InviteSnapshot, form: Agenda): readonly Person[] {
  if (snapshot.isPeopleKnown) return whoNeedsAReason(snapshot.judged.attendees, snapshot.judged.organizer);
  return form.reasons.map(({ person }) => person);
}

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

/**
 * The reasons of an agenda that are for nobody on the invite; none while nobody knows who is, or while nobody is on it: Outlook can make an empty
 * list of what it could not read, and an invite to nobody has no reader whom a reason would puzzle.
 */
export function reasonsForOthers(agenda: Agenda, snapshot: InviteSnapshot): readonly Reason[] {
  const people = peopleOf(snapshot, agenda);
  if (!snapshot.isPeopleKnown || people.length === 0) return [];
  const find = reasonFinder(agenda.reasons);
  const known = new Set(people.map(find));
  return agenda.reasons.filter((reason) => !known.has(reason));
}

/**
 * The agenda of a block, with unmatched reasons as notes: somebody typed over a name in the invite, and with its link went the address.
 * Whoever was taken off the invite still has an address, and a reason that waits for them.
 */
export function unmatchedReasonsAsNotes(agenda: Agenda, snapshot: InviteSnapshot): Agenda {
  const unmatched = reasonsForOthers(agenda, snapshot).filter(({ person }) => person.address === '');
  if (unmatched.length === 0) return agenda;
  const lines = unmatched.map(
    ({ person, why, prepare }) => `${person.name}: ${[why, prepare].filter((text) => text !== '').join(' ')}`,
  );
  return {
    ...agenda,
    reasons: agenda.reasons.filter((reason) => !unmatched.includes(reason)),
    notes: [agenda.notes, ...lines].filter((text) => text !== '').join('\n'),
  };
}
