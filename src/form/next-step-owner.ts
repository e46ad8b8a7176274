import type { Person } from '../agenda/agenda';
import { isSameEntry } from './edit';
import { personLabels } from './person-labels';

/** The people who may own the next step: the organizer first, then everyone invited, each once. */
export function possibleOwners(organizer: Person, people: readonly Person[]): readonly Person[] {
  const isOrganizerKnown = organizer.name !== '' || organizer.address !== '';
  const others = people.filter((person) => !isSameEntry(person, organizer));
  return isOrganizerKnown ? [organizer, ...others] : others;
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
