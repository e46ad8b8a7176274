import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StepCounter } from '../../../tools/policy/count-steps';
import { parsePattern } from '../../../tools/policy/pattern-tree';
import { isSlow, mostSteps } from '../../../tools/policy/slow-pattern';
import { triedSubjects } from '../../../tools/policy/tried-subjects';
import { oracle } from './an-oracle';

const slow = [
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
  '.*x.*y',
  '(?:.*,){2}x',
  '(?:möte|mö|te)*!',
  '(?:ab)*(?:ab)*(?:ab)*(?:ab)*c',
  '^(?:re:|sv:|\\s)*(?:\\s|re:)*(?:\\s|sv:)*(?:\\s|re:)*lunch$',
  '[a-zåäö]*[a-zåäö]*[a-zåäö]*[0-9]',
  '(?<!(a+)+b)c',
  '(?:å?){40}ö',
  '\\s*\\s*\\s*\\s*lunch',
  '(.+)\\1x',
];

/** Of these recheck says nothing, or guesses for long: one always matches, the others look back or are too large for its automaton. */
const beyondTheOracle = ['(a*)*', '(.*a){20}', '(?:å?){40}ö', '(a?){30}b', '(?<!(a+)+b)c', '(.+)\\1x'];

const quick = [
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
  '.*sales.*',
  '\\bfika på\\b',
  '\\bövning\\b',
  '(?<=\\bteam )lunch',
  '^(?:sv|vb|re|fw): ?(?:sv|vb|re|fw): ?',
  '\\s+$',
];

describe('isSlow', () => {
  it.each(slow)('%s is', (pattern) => expect(isSlow(pattern)).toBe(true));
  it.each(quick)('%s is not', (pattern) => expect(isSlow(pattern)).toBe(false));

  it('judges the same in five runs', () => {
    const once = [...slow, ...quick].map(isSlow);
    for (let run = 1; run < 5; run += 1)
      // The quick ones are tried to their end; a few stand for all of them.
      expect([...slow, ...quick.slice(0, 2)].map(isSlow)).toEqual(once.slice(0, slow.length + 2));
  }, 60_000);

  it('does not let through what recheck can make slow on a subject of Outlook’s', () => {
    const slowed = oracle(quick).flatMap(({ attack }, at) => {
      const source = quick[at] ?? '';
      return new StepCounter(source).count(attack ?? '', mostSteps) > mostSteps ? [source] : [];
    });
    expect(slowed).toEqual([]);
  }, 60_000);

  it('refuses only what recheck refuses, too', () => {
    const asked = slow.filter((pattern) => !beyondTheOracle.includes(pattern));
    const accepted = oracle(asked).flatMap(({ isVulnerable }, at) => (isVulnerable ? [] : [asked[at]]));
    expect(accepted).toEqual([]);
  }, 60_000);
});

/** Expressions of the kinds that make matchers slow: repetitions beside and in one another, choices, over three letters. */
const { pattern: anyPattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'å', '\\s', '[ab]', '.', 'x'),
    tie('pattern').map((inside) => `(?:${inside})*`),
    tie('pattern').map((inside) => `(?:${inside})+`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
    tie('pattern').map((inside) => `(?:${inside})?`),
  ),
}));

describe('an expression that anybody could write', () => {
  it('takes no more steps than may be, on any subject that recheck or we can think of, once it is let through', () => {
    const sources = fc
      .sample(anyPattern, { seed: 17, numRuns: 25 })
      .filter((source) => source.length <= 40 && !isSlow(source));
    const verdicts = oracle(sources);
    const tooSlow = sources.flatMap((source, at) => {
      const counter = new StepCounter(source);
      const subjects = [...triedSubjects(parsePattern(source)), verdicts[at]?.attack ?? ''];
      return subjects
        .filter((subject) => counter.count(subject, mostSteps) > mostSteps)
        .map((subject) => [source, subject]);
    });
    expect(tooSlow).toEqual([]);
  }, 120_000);

  it('is matched by the counter where JavaScript matches it', () => {
    const subject = fc.string({ unit: fc.constantFrom('a', 'å', 'b', 'x', ' '), maxLength: 8 });
    fc.assert(
      fc.property(anyPattern, subject, (source, text) => {
        fc.pre(source.length <= 40 && !isSlow(source));
        expect(new StepCounter(source).matches(text)).toBe(new RegExp(source, 'iu').test(text));
      }),
      { seed: 17, numRuns: 60 },
    );
  }, 60_000);
});
