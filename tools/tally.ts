/** How a test run went, checks counted as tests. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What a test run ends with. The last line is `N passed, N failed` alone, for whoever reads it by machine. */
export function closingLines({ passed, failed, skipped }: Tally): readonly string[] {
  const result = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? [`${skipped} skipped`, result] : [result];
}
