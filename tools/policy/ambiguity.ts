import type { PatternTree } from './pattern-tree';

/** A place in the expression that reads one character. */
interface Place {
  /** Which of the alphabet. */
  readonly reads: readonly boolean[];
  /** Places that may come next; twice where there are two ways to get there. */
  readonly next: number[];
}

interface Part {
  readonly isOptional: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** More repetitions than this are counted as any number; fewer are written out. */
const fewRepetitions = 9;
/** An expression with more places than this is only tried. */
const mostPlaces = 300;

class TooLong extends Error {}

/**
 * Whether the same letters can be read along two paths of one repetition, which doubles the work with every letter (exponential ambiguity:
 * Weideman et al., "Analyzing matching time behavior of backtracking regular expression matchers by using ambiguity of NFA", 2016).
 * @param alphabet one character of each sort that the expression tells apart
 */
export function isAmbiguous(tree: PatternTree, alphabet: readonly string[]): boolean {
  try {
    const places = placesOf(tree, alphabet);
    return places.some((_place, index) => comesBackOnTwoWays(index, places));
  } catch (error) {
    if (error instanceof TooLong) return false;
    throw error;
  }
}

/** The expression as places and what may follow each (Glushkov's construction), ways counted. */
function placesOf(tree: PatternTree, alphabet: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  const link = (from: readonly number[], to: readonly number[]) => {
    for (const place of from) places[place]?.next.push(...to);
  };
  const sequence = (before: Part, after: Part): Part => {
    link(before.last, after.first);
    return {
      isOptional: before.isOptional && after.isOptional,
      first: before.isOptional ? [...before.first, ...after.first] : before.first,
      last: after.isOptional ? [...before.last, ...after.last] : after.last,
    };
  };
  const build = (one: PatternTree): Part => {
    switch (one.kind) {
      case 'character': {
        if (places.length >= mostPlaces) throw new TooLong();
        places.push({ reads: alphabet.map(readBy(one.source)), next: [] });
        return { isOptional: false, first: [places.length - 1], last: [places.length - 1] };
      }
      case 'sequence':
        return one.parts.map(build).reduce(sequence, { isOptional: true, first: [], last: [] });
      case 'choice': {
        const parts = one.parts.map(build);
        return {
          isOptional: parts.some(({ isOptional }) => isOptional),
          first: parts.flatMap(({ first }) => first),
          last: parts.flatMap(({ last }) => last),
        };
      }
      case 'repeat': {
        if (one.most > fewRepetitions) {
          const part = build(one.part);
          link(part.last, part.first);
          return { ...part, isOptional: part.isOptional || one.least === 0 };
        }
        const written = Array.from({ length: one.most }, (_part, index) => {
          const part = build(one.part);
          return index < one.least ? part : { ...part, isOptional: true };
        });
        return written.reduce(sequence, { isOptional: true, first: [], last: [] });
      }
    }
  };
  build(tree);
  return places;
}

function readBy(source: string): (sign: string) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, 'iu');
  return (sign) => pattern.test(sign);
}

/** Whether two walkers who leave a place together, and always read the same character, can part and both come back to it. */
function comesBackOnTwoWays(start: number, places: readonly Place[]): boolean {
  const key = (one: number, other: number) => one * places.length + other;
  const from = new Map<number, Set<number>>();
  const twice = new Set<number>();
  const open = [[start, start] as const];
  const seen = new Set([key(start, start)]);
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [one, other] = pair;
    const ways = places[one]?.next ?? [];
    for (const nextOne of ways) {
      for (const nextOther of places[other]?.next ?? []) {
        if (!readTheSame(places[nextOne], places[nextOther])) continue;
        const next = key(nextOne, nextOther);
        from.set(next, (from.get(next) ?? new Set()).add(key(one, other)));
        if (one === other && nextOne === nextOther && ways.filter((way) => way === nextOne).length > 1)
          twice.add(next);
        if (seen.has(next)) continue;
        seen.add(next);
        open.push([nextOne, nextOther]);
      }
    }
  }
  return waysBackTo(key(start, start), from, (pair) => {
    const isParted = Math.floor(pair / places.length) !== pair % places.length;
    return isParted || twice.has(pair);
  });
}

function waysBackTo(
  start: number,
  from: ReadonlyMap<number, ReadonlySet<number>>,
  isFound: (pair: number) => boolean,
): boolean {
  const seen = new Set<number>();
  const open = [start];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    if (seen.has(pair) || !from.has(pair)) continue;
    seen.add(pair);
    if (isFound(pair)) return true;
    open.push(...(from.get(pair) ?? []));
  }
  return false;
}

function readTheSame(one: Place | undefined, other: Place | undefined): boolean {
  return one?.reads.some((reads, index) => reads && other?.reads[index]) === true;
}
