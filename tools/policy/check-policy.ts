import { completePolicy, type GivenPolicy } from '../../src/policy/complete-policy';
import type { Policy } from '../../src/policy/policy';
import { contradictions } from './contradictions';
import { type ReadJson, readJson } from './json-text';
import type { Mistake } from './mistake';
import { schemaMistakes } from './schema-mistakes';

export type { Mistake } from './mistake';

/** The whole policy, or every mistake in what was written: never a policy built on one. */
export type CheckedPolicy = { readonly policy: Policy } | { readonly mistakes: readonly Mistake[] };

/** Reads a policy as an administrator wrote it. All mistakes are named at once, in the order of the text. */
export function checkPolicy(text: string): CheckedPolicy {
  const read = readJson(text);
  if ('mistake' in read) return { mistakes: [read.mistake] };
  const found = [...read.mistakes, ...schemaMistakes(read.value), ...contradictions(read.value)];
  const mistakes = inOrder(onePerPlace(found), read.places);
  return mistakes.length > 0 ? { mistakes } : { policy: completePolicy(read.value as GivenPolicy) };
}

/** What is of the wrong type is wrong in other ways too: the first says enough. */
function onePerPlace(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [
    ...new Map(mistakes.map((mistake) => [mistake.path, mistake] as const).reverse()).values(),
  ].reverse();
}

function inOrder(mistakes: readonly Mistake[], places: ReadJson['places']): readonly Mistake[] {
  return [...mistakes].sort((a, b) => placeOf(a.path, places) - placeOf(b.path, places));
}

/** Where a path stands in the text; a field that is missing, where the object does that should have it. */
function placeOf(path: string, places: ReadJson['places']): number {
  const place = places.get(path);
  if (place !== undefined || path === '') return place ?? 0;
  return placeOf(path.replace(/(?:\.?[^.[\]]+|\[[^\]]*\])$/, ''), places);
}
