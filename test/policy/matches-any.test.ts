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

describe('the edge of a word', () => {
  it.each([
    ['\\bövning\\b', 'Övning på torsdag', true],
    ['\\bövning\\b', 'Brandövning', false],
    ['\\bövning\\b', 'Vår övning', true],
    ['^fika\\b', 'Fika på fredag', true],
    ['^fika\\b', 'Fikaönskemål', false],
    ['\\bfika på\\b', 'fika på plan 3', true],
    ['\\bfika på\\b', 'fika påmind', false],
    ['\\bbrand\\B', 'Brandövning', true],
    ['\\bbrand\\b', 'Brandövning', false],
    ['\\bCafé\\b', 'Café om ett', true],
    ['\\bé', 'café', false],
    ['\\blunch\\b', 'Team lunch!', true],
    ['[\\b]', 'a b', false],
    ['a\\\\b', 'a\\b', true],
  ])('%s in "%s": %s', (pattern, subject, matches) => {
    expect(matchesAny([pattern], subject)).toBe(matches);
  });

  it('is the same for letters that are written in two signs', () => {
    expect(matchesAny(['\\bövning\\b'], 'Brandövning'.normalize('NFD'))).toBe(false);
    expect(matchesAny(['\\bövning\\b'.normalize('NFD')], 'Övning')).toBe(true);
  });
});
