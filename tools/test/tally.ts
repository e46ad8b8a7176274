/** How a test run went, checks counted as tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The tests that passed only at the second go, by file and name. */
  readonly secondGoes: readonly string[];
}

/** All of these together. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (key: 'passed' | 'failed' | 'skipped') => tallies.reduce((all, tally) => all + tally[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    secondGoes: tallies.flatMap((tally) => tally.secondGoes),
  };
}

/** What a test run ends with. The last line is `N passed, N failed` alone, for whoever reads it by machine. */
export function closingLines({ passed, failed, skipped, secondGoes }: Tally): readonly string[] {
  return [
    ...secondGoes.map((test) => `needed a second go: ${test}`),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `${passed} passed, ${failed} failed`,
  ];
}
