import { basename } from 'node:path';
import type { Tally } from './tally';

/** How many tests of a run may need a second go. One now and then is a machine with much to do; more are a fault that shows now and then. */
const mostSecondGoes = 3;

/** What `jest --json` writes, as far as it is read here. */
interface JestResult {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numRuntimeErrorTestSuites?: number;
  readonly testResults?: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly invocations?: number;
    }[];
  }[];
}

function secondGoesIn({ testResults = [] }: JestResult): readonly string[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, invocations = 1 }) => status === 'passed' && invocations > 1)
      .map(({ fullName }) => `${basename(name)} › ${fullName}`),
  );
}

/**
 * What the file of `jest --json --outputFile` says of a run. A file that could not be run counts as a failed test, and so does a run that failed
 * without a failed test, that left nothing readable, or in which more than three tests passed only at the second go.
 * @param ok whether jest ended with 0
 */
export function jestTally(text: string | null, ok: boolean): Tally {
  try {
    const result = JSON.parse(text ?? '') as JestResult;
    const secondGoes = secondGoesIn(result);
    const failed =
      (result.numFailedTests ?? 0) +
      (result.numRuntimeErrorTestSuites ?? 0) +
      (secondGoes.length > mostSecondGoes ? 1 : 0);
    return {
      passed: result.numPassedTests ?? 0,
      failed: failed === 0 && !ok ? 1 : failed,
      skipped: result.numPendingTests ?? 0,
      secondGoes,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, secondGoes: [] };
  }
}
