import type { Person, Reason } from '../agenda';
import { reasonFinder } from '../person';
import { isPlaceholder } from '../placeholder';

/**
 * The reason that each of these people was given before, in their order; '' for nobody's. `past`: the reasons of meetings alike, the
 * likeliest meeting first; the first that says something counts. To be offered, never taken over without being asked.
 */
export function pastReasons(people: readonly Person[], past: readonly Reason[]): readonly string[] {
  const find = reasonFinder(past.filter(({ why }) => !isPlaceholder(why, 'reason', '')));
  return people.map((person) => find(person)?.why.trim() ?? '');
}
