import { expect } from '@jest/globals';
import type { Verdict } from '../../src/rules/verdict';
import { said } from './to-stop-for';

declare module 'expect' {
  interface Matchers<R> {
    /** The verdict lets the invite leave, for this reason. */
    toAllow(because: Extract<Verdict, { kind: 'allow' }>['because']): R;
  }
}

expect.extend({
  toAllow(received: unknown, because: string) {
    const verdict = received as Verdict;
    return {
      pass: verdict.kind === 'allow' && verdict.because === because,
      message: () =>
        `expected the verdict ${this.isNot ? 'not ' : ''}to allow (${because}), it says ${said(verdict)}`,
    };
  },
});
