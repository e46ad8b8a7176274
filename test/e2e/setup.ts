import { jest } from '@jest/globals';

/** A browser starts, a page loads office.js: seconds, not milliseconds, on a machine that does other things too. */
jest.setTimeout(60_000);
