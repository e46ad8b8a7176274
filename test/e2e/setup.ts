import { jest } from '@jest/globals';

/**
 * A browser starts, a page loads office.js: seconds, not milliseconds. How long a test takes is no promise: on a machine half as fast, with as much to do,
 * a minute ended tests that were well. What does not come is told by its own wait, of half a minute.
 */
jest.setTimeout(180_000);

/**
 * A browser on a busy machine is late now and then for a reason that nobody can build against. A test gets one second go, with the first failure
 * printed; who needed one is named at the end of the run, and more than three fail it (`tools/test/jest-result.ts`).
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
