import { performance } from 'node:perf_hooks';
import { matchesAny } from '../../src/policy/matches-any';
import { StepCounter } from '../policy/count-steps';
import { parsePattern } from '../policy/pattern-tree';
import { isSlow, mostSteps } from '../policy/slow-pattern';
import { triedSubjects } from '../policy/tried-subjects';

/** Expressions that are let through, from those that people write to the dearest ones. */
const letThrough = [
  '^lunch\\b',
  '^(?!.*\\b(?:sales|deal|pipeline)\\b)',
  '\\bövning\\b',
  '.*sales.*',
  '\\w+\\s\\w+\\s\\w+!',
  '\\s+$',
  '[a-zåäö]*\\d$',
  '.{0,30}.{0,30}x',
];

/** Outlook may wait as long for an expression. */
const mostMilliseconds = 50;

/** What the worst subject costs, in the steps that we count and in the time that this machine needs. */
function worstOf(source: string): { readonly steps: number; readonly ms: number } {
  const counter = new StepCounter(source);
  const worst = triedSubjects(parsePattern(source))
    .map((subject) => ({ subject, steps: counter.count(subject, mostSteps) }))
    .reduce((one, other) => (other.steps > one.steps ? other : one));
  const began = performance.now();
  // As the gate does: the expression is new each time.
  matchesAny([source], worst.subject);
  return { steps: worst.steps, ms: performance.now() - began };
}

/** Prints what expressions of a policy cost at Send, at worst. */
export function benchPolicyExpressions(): void {
  console.log(
    `\nExpressions of a policy on their worst subject of 255 characters (at most ${mostMilliseconds} ms)`,
  );
  for (const source of letThrough) {
    const { steps, ms } = worstOf(source);
    const said = isSlow(source) ? 'refused' : `${steps} steps, ${ms.toFixed(1)} ms`;
    console.log(`  ${source.padEnd(40)} ${said}${ms > mostMilliseconds ? '  TOO SLOW' : ''}`);
  }
}
