import type { Person } from '../agenda/agenda';
import { visibleName } from '../agenda/canonical';

/**
 * What each of these people is called on screen: the name, with the address where two share one, or the address of somebody without a
 * name. One line each, with a sign in place of what would turn the question around them about. In the same order.
 */
export function personLabels(people: readonly Person[]): readonly string[] {
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
