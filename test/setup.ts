import { jest } from '@jest/globals';

// How long a test takes is no promise: on a machine that has more to do, jest's own 5 s ended tests that were well.
jest.setTimeout(30_000);
