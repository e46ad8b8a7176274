import { expect, it } from '@jest/globals';
import { answersOf, errorOf } from '../../../sandbox/host/faults';

it.each([
  ['none', 1, 1, null],
  ['hang', 0, 0, null],
  ['hang-body', 0, 1, null],
  ['twice', 2, 2, null],
  ['fail', 1, 1, 5001],
  ['offline', 1, 1, null],
] as const)(
  '%s: the body is answered %d times, the subject %d times, error %s',
  (fault, body, subject, error) => {
    expect([answersOf(37, fault), answersOf(18, fault), errorOf(fault)]).toEqual([body, subject, error]);
  },
);
