import { describe, expect, it } from '@jest/globals';
import { type Sending, sendAnswer } from '../../src/gate/send-answer';
import type { Verdict } from '../../src/rules/verdict';
import { aPolicy } from '../builders/a-policy';

const plain: Sending = {
  history: 'new',
  hasBlock: false,
  hasDraft: false,
  hasSamePeople: true,
  isAhead: false,
  hasOutsiders: false,
};
const stop: Verdict = { kind: 'stop', missing: [{ answer: 'purpose' }] };

describe('sendAnswer', () => {
  it('an allowed invite leaves, whatever else is true', () => {
    const sending = { ...plain, history: 'existing', hasDraft: true } as const;
    expect(sendAnswer({ kind: 'allow', because: 'complete' }, sending, aPolicy(), 'en')).toEqual({
      allow: true,
    });
  });

  it.each([
    ['new', {}, 'stop'],
    ['existing', {}, 'ask'],
    ['existing', { existing: 'stop' }, 'stop'],
    ['new', { existing: 'stop' }, 'stop'],
    ['new', { strictness: 'ask' }, 'ask'],
    ['existing', { strictness: 'ask', existing: 'stop' }, 'ask'],
  ] as const)('a %s invite under the policy %j: %s', (history, rules, mode) => {
    expect(sendAnswer(stop, { ...plain, history }, aPolicy(rules), 'en')).toMatchObject({
      allow: false,
      mode,
    });
  });

  it.each([
    [true, {}, 'stop'],
    [true, { strictnessWithOutsiders: 'ask' }, 'ask'],
    [false, { strictnessWithOutsiders: 'ask' }, 'stop'],
    [true, { strictness: 'ask', strictnessWithOutsiders: 'stop' }, 'stop'],
    [false, { strictness: 'ask', strictnessWithOutsiders: 'stop' }, 'ask'],
    [true, { strictness: 'ask' }, 'ask'],
  ] as const)('with people outside (%s), under the policy %j: %s', (hasOutsiders, rules, mode) => {
    expect(sendAnswer(stop, { ...plain, hasOutsiders }, aPolicy(rules), 'en')).toMatchObject({ mode });
  });

  it.each([
    ['existing', {}, true],
    ['existing', { existing: 'stop' }, false],
    ['new', { strictness: 'ask' }, false],
  ] as const)('a %s invite under the policy %j is told about Send Anyway: %s', (history, rules, told) => {
    const answer = sendAnswer(stop, { ...plain, history }, aPolicy(rules), 'en');
    const said = answer.allow ? '' : answer.errorMessage;
    expect(said.includes('If you are cancelling, choose Send Anyway.')).toBe(told);
  });

  it.each([{ hasSamePeople: false }, { hasDraft: true }, { isAhead: true }])(
    'an existing invite of which %j is told is an update, and nothing is said of a cancellation',
    (told) => {
      const answer = sendAnswer(stop, { ...plain, history: 'existing', ...told }, aPolicy(), 'en');
      expect(answer).toMatchObject({ allow: false, mode: 'ask' });
      expect(answer.allow ? '' : answer.errorMessage).not.toContain('cancelling');
    },
  );

  it('a ready draft is only asked to be added', () => {
    const nothing: Verdict = { kind: 'stop', missing: [] };
    expect(sendAnswer(nothing, { ...plain, hasDraft: true }, aPolicy(), 'en')).toMatchObject({
      errorMessage: 'Your agenda is ready: choose Add to invite, then send.',
      context: { focus: 'add' },
    });
  });
});
