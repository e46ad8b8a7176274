import { describe, expect, it } from '@jest/globals';
import { jestTally } from '../../../tools/test/jest-result';

const counts = { numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 2, numPendingTests: 3 };

it('a file that could not be run is a failed test', () => {
  expect(jestTally(JSON.stringify(counts), false)).toEqual({
    passed: 5,
    failed: 3,
    skipped: 3,
    secondGoes: [],
  });
});

it('a run that failed although every test passed is a failed test', () => {
  const passed = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };
  expect(jestTally(JSON.stringify(passed), false)).toEqual({
    passed: 5,
    failed: 1,
    skipped: 0,
    secondGoes: [],
  });
  expect(jestTally(JSON.stringify(passed), true)).toEqual({
    passed: 5,
    failed: 0,
    skipped: 0,
    secondGoes: [],
  });
});

it.each([null, '', '{"numPassedTests":'])('a run that left %j is a failed test', (text) => {
  expect(jestTally(text, true)).toEqual({ passed: 0, failed: 1, skipped: 0, secondGoes: [] });
});

describe('tests that pass only at the second go', () => {
  const runWith = (...invocations: readonly number[]) =>
    JSON.stringify({
      numPassedTests: invocations.length,
      testResults: [
        {
          name: '/syfte/test/e2e/sign-in.e2e.ts',
          assertionResults: invocations.map((times, at) => ({
            fullName: `fact ${at + 1}`,
            status: 'passed',
            invocations: times,
          })),
        },
      ],
    });

  it('are named with their file', () => {
    expect(jestTally(runWith(1, 2, 1), true)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 0,
      secondGoes: ['sign-in.e2e.ts › fact 2'],
    });
  });

  it('fail the run when there are more than three', () => {
    expect(jestTally(runWith(2, 2, 2), true).failed).toBe(0);
    expect(jestTally(runWith(2, 2, 2, 2), true).failed).toBe(1);
  });

  it('are not those that failed twice', () => {
    const twice = runWith(2).replace('"passed"', '"failed"');
    expect(jestTally(twice, false).secondGoes).toEqual([]);
  });
});
