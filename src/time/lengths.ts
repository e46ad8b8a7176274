/** The shortest meeting that is ever suggested, in minutes. */
export const shortestMeeting = 15;

// Where the policy's lengths end, a calendar's grid goes on: quarters of an hour.
const quarter = 15;

/**
 * The lengths that may be suggested for a meeting of `below` minutes (at most a day), all of them shorter, longest first. `steps` is the policy's
 * list in any order; what is no whole number of at least 15 minutes is left out.
 */
export function lengthsBelow(below: number, steps: readonly number[]): readonly number[] {
  const usable = steps.filter((step) => Number.isInteger(step) && step >= shortestMeeting);
  const lengths = new Set(usable);
  const last = Math.max(shortestMeeting - 1, ...usable);
  for (let next = quarter; next < below; next += quarter) if (next > last) lengths.add(next);
  return [...lengths].filter((length) => length < below).sort((a, b) => b - a);
}

/** The shortest of `lengths` (longest first) that holds `minutes`; undefined where none does. */
export function shortestHolding(minutes: number, lengths: readonly number[]): number | undefined {
  return lengths.filter((length) => length >= minutes).at(-1);
}
