import type { Person } from '../agenda/agenda';
import { visibleName } from '../agenda/canonical';
import { samePerson } from '../agenda/person';
import { isSameEntry } from './edit';

/** A list of people never changes, and a form of hundreds asks for the same one's names with every key. */
const labels = new WeakMap<readonly Person[], readonly string[]>();

/**
 * What each of these people is called on screen: the name, with the address where two share one, or the address of somebody without a
 * name. One line each, with a sign in place of what would turn the question around them about. In the same order.
 */
export function personLabels(people: readonly Person[]): readonly string[] {
  const known = labels.get(people) ?? workedOut(people);
  labels.set(people, known);
  return known;
}

function workedOut(people: readonly Person[]): readonly string[] {
  const shown = people.map(({ name, address }) => ({
    name: visibleName(name),
    address: visibleName(address),
  }));
  const spelling = (person: Person) => person.name.toLowerCase();
  const counts = new Map<string, number>();
  for (const person of shown) counts.set(spelling(person), (counts.get(spelling(person)) ?? 0) + 1);
  return shown.map((person) => {
    if (person.name === '') return person.address;
    const isShared = (counts.get(spelling(person)) ?? 0) > 1;
    return isShared && person.address !== '' ? `${person.name} (${person.address})` : person.name;
  });
}

/** The people who may own the next step: the organizer first, then everyone invited, each once. */
export function possibleOwners(organizer: Person, people: readonly Person[]): readonly Person[] {
  const isOrganizerKnown = organizer.name !== '' || organizer.address !== '';
  const others = people.filter((person) => !isSameEntry(person, organizer));
  return isOrganizerKnown ? [organizer, ...others] : others;
}

/** Whether an owner who was chosen from the people of the meeting is none of them any more; of a name that was typed nobody can tell. */
export function isOwnerGone(owner: Person, known: readonly Person[]): boolean {
  return owner.address !== '' && known.length > 0 && !known.some((person) => samePerson(person, owner));
}

/** What the box shows for an owner. */
export function ownerText(owner: Person, known: readonly Person[]): string {
  const index = known.findIndex((person) => isSameEntry(person, owner));
  return personLabels(known)[index] ?? (owner.name || owner.address);
}

/** The owner somebody typed or chose: one of the people known, else anybody by name. `ownerText` shows it as it was typed. */
export function ownerFrom(text: string, known: readonly Person[]): Person {
  const index = personLabels(known).indexOf(text);
  return known[index] ?? { name: text, address: '' };
}
