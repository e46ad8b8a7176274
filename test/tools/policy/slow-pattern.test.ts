import { describe, expect, it } from '@jest/globals';
import { isSlow } from '../../../tools/policy/slow-pattern';

describe('isSlow', () => {
  it.each([
    '(a+)+$',
    '(a*)*',
    '(a|a)*$',
    '(?:a|b|ab)*c',
    '(\\w+\\s?)*$',
    '([a-z]+)*\\d',
    '(x+x+)+y',
    '(?=(a+)+b)a',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(.*a){20}',
    '(a?){30}b',
    '.*.*.*.*.*x',
    '(Å|å)*$',
  ])('%s is', (pattern) => expect(isSlow(pattern)).toBe(true));

  it.each([
    '^lunch\\b',
    '^(?!.*sales)',
    '^\\[[^\\]]*\\]',
    '(?:re|sv|vb|fwd?):\\s*lunch',
    '(?:\\d{1,3}\\.){3}\\d+',
    '(ab|cd)+e',
    '((a)|b)+c',
    '^(private|personal)( .*)?$',
    "\\bO'Brien\\b",
    '(?<day>mon|tues)day (?:team )?sync',
    '\\p{Lu}{2,}-\\d+',
    '^.{0,5}$',
    '(a)\\1+',
  ])('%s is not', (pattern) => expect(isSlow(pattern)).toBe(false));
});
