import { describe, expect, it } from '@jest/globals';
import {
  isOnlineMeeting,
  onlineMeetingBlock,
  withoutOnlineMeeting,
} from '../../../sandbox/mailbox/online-meeting';
import { putAtEnd } from '../../../sandbox/rewriting/put-at-end';
import { rewriteOnSave } from '../../../sandbox/rewriting/rewriting';

describe('an online meeting in a body', () => {
  it.each(['none', 'web', 'classic'] as const)(
    'survives and can be taken out, rewritten as %s',
    (rewriting) => {
      const plain = rewriteOnSave('<p>Hello</p>', rewriting);
      const body = rewriteOnSave(putAtEnd(plain, onlineMeetingBlock), rewriting);
      expect(isOnlineMeeting(body)).toBe(true);
      const without = withoutOnlineMeeting(body);
      expect(isOnlineMeeting(without)).toBe(false);
      expect(without).toContain('Hello');
      expect(without).not.toContain('____');
    },
  );

  it('goes to the end of what a reader sees', () => {
    expect(putAtEnd('<body><div class=WordSection1><p>a</p></div></body>', '<i>b</i>')).toBe(
      '<body><div class=WordSection1><p>a</p><i>b</i></div></body>',
    );
    expect(putAtEnd('<p>a</p>', '<i>b</i>')).toBe('<p>a</p><i>b</i>');
  });
});
