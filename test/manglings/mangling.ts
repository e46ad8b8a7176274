/**
 * One thing that a mail client does to HTML on its way through, seen in real bodies (each says where). A test looks the feature up in what `apply` makes
 * of a block.
 */
export interface Mangling {
  readonly name: string;
  /** Whether HTML has what this does to it. */
  readonly shows: (html: string) => boolean;
  /** `dice` gives a number from 0 to below its argument, for where and how much. */
  readonly apply: (body: string, dice: Dice) => string;
}

export type Dice = (sides: number) => number;

/** Dice that always fall alike for one seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}
