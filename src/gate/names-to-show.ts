import type { Person } from '../agenda/agenda';
import { canonicalLine } from '../agenda/canonical';
import { nameKey } from '../agenda/name-key';
import { shortened } from '../outlook/shortened';

/** A message has 500 characters; three names of this length and all that it says besides fit in them, in either language. */
const longestName = 60;
/** Up to this many people are all named; of more, the first two. */
const namedInFull = 3;

// Marks that turn the writing direction of everything after them.
const direction = /\p{Bidi_Control}/gu;

/**
 * The names a message shows for some people: all of up to three, else the first two. One line each, at most 60 characters; the
 * address where there is no name, and beside it where two of those shown have the same name.
 */
export function namesToShow(people: readonly Person[]): string[] {
  const shown = people.slice(0, people.length > namedInFull ? namedInFull - 1 : namedInFull);
  const keys = shown.map(({ name }) => nameKey(name));
  return shown.map((person, index) => {
    const [name, address] = [cleanLine(person.name), cleanLine(person.address)];
    const hasNamesake = keys.filter((key) => key === keys[index]).length > 1;
    if (name === '') return shortened(address, longestName);
    return hasNamesake && address !== ''
      ? `${shortened(name, longestName / 2 - 3)} (${shortened(address, longestName / 2)})`
      : shortened(name, longestName);
  });
}

function cleanLine(text: string): string {
  return canonicalLine(text.replace(direction, ''));
}
