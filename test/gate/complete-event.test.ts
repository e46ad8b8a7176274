import { describe, expect, it } from '@jest/globals';
import { completeOnce } from '../../src/gate/complete-event';
import { aLaunchEvent } from '../builders/fake-office';

describe('completing a launch event', () => {
  it('gives the first answer and no other', () => {
    const event = aLaunchEvent();
    const complete = completeOnce(event);
    complete({ allowEvent: false });
    complete({ allowEvent: true });
    complete();
    expect(event.answers).toEqual([{ allowEvent: false }]);
  });

  it('is over even when Outlook does not take it', () => {
    const event = aLaunchEvent(() => {
      throw new Error('gone');
    });
    const complete = completeOnce(event);
    expect(() => complete({ allowEvent: true })).not.toThrow();
    complete({ allowEvent: true });
    expect(event.answers).toHaveLength(1);
  });
});
