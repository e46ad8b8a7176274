import { expect } from '@jest/globals';
import type { Missing } from '../../src/agenda/missing';
import type { Verdict } from '../../src/rules/verdict';

declare module 'expect' {
  interface Matchers<R> {
    /**
     * The verdict stops the invite for exactly these answers, in this order: 'purpose', 'goal', 'reason: Anna Ek',
     * 'reason: Anna Ek, Bo Berg', 'next step: what, owner, due'.
     */
    toStopFor(...missing: readonly string[]): R;
  }
}

function inWords(missing: Missing): string {
  if (missing.answer === 'reason') return `reason: ${missing.people.map(({ name }) => name).join(', ')}`;
  if (missing.answer === 'nextStep') {
    return missing.steps
      .map(({ at, parts }) => `next step${at === 0 ? '' : ` ${at + 1}`}: ${parts.join(', ')}`)
      .join('; ');
  }
  return missing.answer;
}

/** A verdict as the failure messages of the matchers say it. */
export function said(verdict: Verdict): string {
  if (verdict.kind === 'allow') return `allow (${verdict.because})`;
  return `stop for ${JSON.stringify(verdict.missing.map(inWords))}`;
}

expect.extend({
  toStopFor(received: unknown, ...missing: string[]) {
    const verdict = received as Verdict;
    const expected = `stop for ${JSON.stringify(missing)}`;
    return {
      pass: said(verdict) === expected,
      message: () =>
        `expected the verdict ${this.isNot ? 'not ' : ''}to ${expected}, it says ${said(verdict)}`,
    };
  },
});
