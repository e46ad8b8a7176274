import { describe, expect, it } from '@jest/globals';
import { closingLines, total } from '../../../tools/test/tally';

describe('the end of a test run', () => {
  it('is a line of what passed and failed, alone', () => {
    expect(closingLines({ passed: 12, failed: 0, skipped: 0 })).toEqual(['12 passed, 0 failed']);
  });

  it('says on a line before it what was left out', () => {
    expect(closingLines({ passed: 12, failed: 3, skipped: 4 })).toEqual(['4 skipped', '12 passed, 3 failed']);
  });

  it('counts every step', () => {
    const steps = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 10, failed: 2, skipped: 3 },
    ];
    expect(total(steps)).toEqual({ passed: 11, failed: 2, skipped: 3 });
  });
});
