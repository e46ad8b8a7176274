import type { Agenda, Person, Reason } from './agenda';
import { reasonFinder } from './person';

/**
 * The agenda with one reason given to each of these people, as "Same reason for" a selected few or a role's
 * sentence does it. A reason that is already written stays unless `mayReplace` says otherwise of its words,
 * for example that they are a role's own and not the organizer's. What a person prepares is kept; people
 * without a place in the agenda get one at its end.
 */
export function giveReason(
  agenda: Agenda,
  people: readonly Person[],
  why: string,
  mayReplace: (written: string) => boolean = () => false,
): Agenda {
  return people.reduce((given, person) => withReason(given, person, why, mayReplace), agenda);
}

function withReason(
  agenda: Agenda,
  person: Person,
  why: string,
  mayReplace: (written: string) => boolean,
): Agenda {
  const theirs = entryOf(agenda.reasons, person);
  if (theirs === null) return { ...agenda, reasons: [...agenda.reasons, { person, why, prepare: '' }] };
  if (theirs.why.trim() !== '' && !mayReplace(theirs.why)) return agenda;
  return {
    ...agenda,
    reasons: agenda.reasons.map((reason) => (reason === theirs ? { ...reason, why } : reason)),
  };
}

/** The very entry of a form before the one that fits best: two namesakes without an address have a box each. */
function entryOf(reasons: readonly Reason[], person: Person): Reason | null {
  const exact = reasons.find(
    (reason) => reason.person.name === person.name && reason.person.address === person.address,
  );
  return exact ?? reasonFinder(reasons)(person);
}
