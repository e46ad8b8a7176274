/**
 * One thing that a mail client does to HTML on its way through. `seen` names a file of real bodies that shows it: a test looks the
 * feature up there, and in what `apply` makes of a block, so that no mangling is made up.
 */
export interface Mangling {
  readonly name: string;
  readonly seen: { readonly file: string; readonly shows: (html: string) => boolean };
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
