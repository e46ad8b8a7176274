/** How a test run went, checks counted as tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** All of these together. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** What a test run ends with. The last line is `N passed, N failed` alone, for whoever reads it by machine. */
export function closingLines({ passed, failed, skipped }: Tally): readonly string[] {
  const result = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? [`${skipped} skipped`, result] : [result];
}
