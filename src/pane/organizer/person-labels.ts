import type { Person } from '../../agenda/agenda';

/**
 * What each of these people is called on screen: the name, with the address where two share one, or the address of somebody without a
 * name. In the same order.
 */
export function personLabels(people: readonly Person[]): readonly string[] {
  const spelling = (person: Person) => person.name.trim().toLowerCase();
  const counts = new Map<string, number>();
  for (const person of people) counts.set(spelling(person), (counts.get(spelling(person)) ?? 0) + 1);
  return people.map((person) => {
    if (person.name.trim() === '') return person.address;
    const isShared = (counts.get(spelling(person)) ?? 0) > 1;
    return isShared && person.address !== '' ? `${person.name} (${person.address})` : person.name;
  });
}
