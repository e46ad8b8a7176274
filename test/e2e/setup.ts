import { jest } from '@jest/globals';

/** A browser starts, a page loads office.js: seconds, not milliseconds, on a machine that does other things too. */
jest.setTimeout(60_000);

/**
 * A browser on a busy machine is late now and then for a reason that nobody can build against. A test gets one second go, with the first failure
 * printed; who needed one is named at the end of the run, and more than three fail it (`tools/test/jest-result.ts`).
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
