import { describe, expect, it } from '@jest/globals';
import { matchesAny } from '../../src/policy/matches-any';

describe('matchesAny', () => {
  it.each([
    [['^lunch'], 'LUNCH with all', true],
    [['^lunch'], 'Our lunch', false],
    [['x', 'fika$'], 'Fredagsfika', true],
    [['^ÅTERBLICK'], 'återblick', true],
    [['^.$'], '🎉', true],
    [[], 'anything', false],
    [['('], '(', false],
    [['(', 'a'], 'a', true],
  ])('%j on %j: %s', (patterns, subject, matches) => {
    expect(matchesAny(patterns, subject)).toBe(matches);
  });

  it('only the part that Outlook keeps of a subject is matched', () => {
    expect(matchesAny(['end$'], `${'x'.repeat(252)}end`)).toBe(true);
    expect(matchesAny(['end$'], `${'x'.repeat(300)}end`)).toBe(false);
  });
});
