import type { Person } from './agenda';
import type { Role } from './role';

/** What the pane says about who is invited. The organizer decides; nothing is stopped. */
export type PeopleAdvice =
  | { readonly code: 'many-people'; readonly people: number }
  | { readonly code: 'informed-only'; readonly persons: readonly Person[] };

// Viva's meeting review card calls a meeting of more than eight large.
const manyAbove = 8;

/**
 * Advice on who is invited, each code at most once, so that it is said once for all and not once a person.
 * `people` counts everyone in the meeting, the organizer included. `attendees` says which role each has, as
 * far as known; somebody who is optional already is not suggested as optional again. `dismissed` holds the codes
 * that this invite has heard.
 */
export function adviceOnPeople(
  people: number,
  attendees: readonly { person: Person; role: Role | null; optional: boolean }[],
  dismissed: readonly PeopleAdvice['code'][] = [],
): readonly PeopleAdvice[] {
  const informed = attendees.filter(({ role, optional }) => role === 'informed' && !optional);
  const advice: PeopleAdvice[] = [];
  if (people > manyAbove) advice.push({ code: 'many-people', people });
  if (informed.length > 0) {
    advice.push({ code: 'informed-only', persons: informed.map(({ person }) => person) });
  }
  return advice.filter(({ code }) => !dismissed.includes(code));
}
