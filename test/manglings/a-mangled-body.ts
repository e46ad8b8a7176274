import fc from 'fast-check';
import { diceOf, type Mangling } from './mangling';
import { treeManglings } from './tree-manglings';
import { writtenManglings } from './written-manglings';

export const allManglings: readonly Mangling[] = [...treeManglings, ...writtenManglings];

/** A way through clients: which manglings, in which order, with which dice. Prints as the list of their names. */
export interface Journey {
  readonly manglings: readonly Mangling[];
  readonly seed: number;
  readonly toString: () => string;
}

export const aJourney: fc.Arbitrary<Journey> = fc
  .record({
    tree: fc.array(fc.constantFrom(...treeManglings), { maxLength: 6 }),
    written: fc.shuffledSubarray([...writtenManglings]),
    seed: fc.integer(),
  })
  .map(({ tree, written, seed }) => {
    const manglings = [...tree, ...written];
    return { manglings, seed, toString: () => `${manglings.map(({ name }) => name).join(', ')} (${seed})` };
  });

/** The content of a body after its way through clients. */
export function mangled(body: string, journey: Journey): string {
  const dice = diceOf(journey.seed);
  return journey.manglings.reduce((html, mangling) => mangling.apply(html, dice), body);
}

/** What a mangling makes of a body: each way its dice may fall, and one where it throws none, for that is the same every time. */
export function waysOf(mangling: Mangling, body: string, seeds = 20): readonly string[] {
  const ways: string[] = [];
  for (let seed = 0; seed < seeds; seed++) {
    const dice = diceOf(seed);
    let isThrown = false;
    const way = mangling.apply(body, (sides) => {
      isThrown = true;
      return dice(sides);
    });
    ways.push(way);
    if (!isThrown) break;
  }
  return [...new Set(ways)];
}
