import { describe, expect, it } from '@jest/globals';
import { resultText } from '../../../src/pane/my-meetings/result-text';
import type { StepResult } from '../../../src/pane/my-meetings/update-run';
import { languages } from '../../../src/text/language';
import { anEvent } from '../../builders/a-calendar';

const failed = (written: Extract<StepResult, { kind: 'failed' }>['written']): StepResult => ({
  kind: 'failed',
  written,
});

describe('what came of a meeting', () => {
  it.each([
    [{ kind: 'sent', status: { kind: 'complete' } }, 'Sent. The agenda is complete.'],
    [
      { kind: 'sent', status: { kind: 'incomplete', missing: [{ answer: 'goal' }] } },
      'Sent. Incomplete agenda, still missing: goal',
    ],
    [{ kind: 'nothing-to-add' }, 'Nothing sent: it is there already.'],
    [{ kind: 'skipped' }, 'Skipped. Nothing sent.'],
    [{ kind: 'not-reached' }, 'Not reached. Nothing sent.'],
  ] as const)('%j', (result, text) => {
    expect(resultText(result as StepResult, 'en')).toBe(text);
  });

  const violations: readonly (readonly [string, StepResult, RegExp])[] = [
    ['offline', failed({ kind: 'graph-error', because: 'offline', isSent: 'no' }), /Nothing was sent\.$/],
    [
      'a lost answer',
      failed({ kind: 'graph-error', because: 'timed-out', isSent: 'perhaps' }),
      /may be out all the same/,
    ],
    ['others at it', failed({ kind: 'changing' }), /Somebody else.*Nothing was sent\.$/],
    ['plain text', failed({ kind: 'plain-text' }), /plain text.*Nothing was sent\.$/],
    ['a damaged body', failed({ kind: 'refused', because: 'unclosed' }), /damaged.*Nothing was sent\.$/],
    ['no way in', failed({ kind: 'refused', because: 'join-link-missing' }), /Nothing was sent\.$/],
    ['put back', failed({ kind: 'put-back', lost: ['join-link'] }), /link to join/],
    ['not put back', failed({ kind: 'not-put-back', lost: ['join-link'] }), /could not be put back/],
    ['not seen', failed({ kind: 'not-seen', block: null, event: anEvent() }), /^Microsoft 365 took it, but/],
  ];

  it.each(violations)('with %s', (_, result, text) => {
    expect(resultText(result, 'en')).toMatch(text);
  });

  it('is told in every language', () => {
    for (const language of languages)
      for (const [, result] of violations)
        expect(resultText(result, language)).not.toMatch(/undefined|^ | {2}/);
  });
});
