import type { Tally } from './tally';

/**
 * What the file of `jest --json --outputFile` says of a run. A file that could not be run counts as a failed test, and so does a run that failed
 * without a failed test, or that left nothing readable.
 * @param ok whether jest ended with 0
 */
export function jestTally(text: string | null, ok: boolean): Tally {
  try {
    const counted = JSON.parse(text ?? '') as Readonly<Record<string, number>>;
    const failed = (counted.numFailedTests ?? 0) + (counted.numRuntimeErrorTestSuites ?? 0);
    return {
      passed: counted.numPassedTests ?? 0,
      failed: failed === 0 && !ok ? 1 : failed,
      skipped: counted.numPendingTests ?? 0,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
