import type { Person } from '../agenda/agenda';
import { canonicalLine } from '../agenda/canonical';

// Marks that turn the writing direction of the question around a name.
const direction = /\p{Bidi_Control}/gu;

const cleanLine = (text: string) => canonicalLine(text.replace(direction, ''));

/**
 * What each of these people is called on screen: the name, with the address where two share one, or the address of somebody without a
 * name. One line each, without marks that turn the writing direction. In the same order.
 */
export function personLabels(people: readonly Person[]): readonly string[] {
  const shown = people.map(({ name, address }) => ({ name: cleanLine(name), address: cleanLine(address) }));
  const spelling = (person: Person) => person.name.toLowerCase();
  const counts = new Map<string, number>();
  for (const person of shown) counts.set(spelling(person), (counts.get(spelling(person)) ?? 0) + 1);
  return shown.map((person) => {
    if (person.name === '') return person.address;
    const isShared = (counts.get(spelling(person)) ?? 0) > 1;
    return isShared && person.address !== '' ? `${person.name} (${person.address})` : person.name;
  });
}
