import { describe, expect, it } from '@jest/globals';
import { closingLines, total } from '../../../tools/test/tally';

const none = { passed: 0, failed: 0, skipped: 0, secondGoes: [] };

describe('the end of a test run', () => {
  it('is a line of what passed and failed, alone', () => {
    expect(closingLines({ ...none, passed: 12 })).toEqual(['12 passed, 0 failed']);
  });

  it('says on a line before it what was left out', () => {
    expect(closingLines({ ...none, passed: 12, failed: 3, skipped: 4 })).toEqual([
      '4 skipped',
      '12 passed, 3 failed',
    ]);
  });

  it('names every test that needed a second go', () => {
    expect(closingLines({ ...none, passed: 2, secondGoes: ['a.e2e.ts › one', 'b.e2e.ts › two'] })).toEqual([
      'needed a second go: a.e2e.ts › one',
      'needed a second go: b.e2e.ts › two',
      '2 passed, 0 failed',
    ]);
  });

  it('counts every step', () => {
    const steps = [
      { ...none, passed: 1 },
      { passed: 10, failed: 2, skipped: 3, secondGoes: ['a.e2e.ts › one'] },
    ];
    expect(total(steps)).toEqual({ passed: 11, failed: 2, skipped: 3, secondGoes: ['a.e2e.ts › one'] });
  });
});
