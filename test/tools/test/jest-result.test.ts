import { expect, it } from '@jest/globals';
import { jestTally } from '../../../tools/test/jest-result';

const counts = { numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 2, numPendingTests: 3 };

it('a file that could not be run is a failed test', () => {
  expect(jestTally(JSON.stringify(counts), false)).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

it('a run that failed although every test passed is a failed test', () => {
  const passed = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };
  expect(jestTally(JSON.stringify(passed), false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(jestTally(JSON.stringify(passed), true)).toEqual({ passed: 5, failed: 0, skipped: 0 });
});

it.each([null, '', '{"numPassedTests":'])('a run that left %j is a failed test', (text) => {
  expect(jestTally(text, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
