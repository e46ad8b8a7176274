import { isAmbiguous } from './ambiguity';
import { StepCounter } from './count-steps';
import { parsePattern, patternTrees } from './pattern-tree';
import { signsOf, triedSubjects } from './tried-subjects';

/**
 * V8 takes one to five nanoseconds for a step (`npm run bench`), so these are some five milliseconds: well below the 50 that a Send may wait for
 * an expression, on a slow machine under load as well. `.*sales.*` takes an eighth of it, `.*sales.*meeting` more than all.
 */
export const mostSteps = 1_000_000;

/**
 * Whether a regular expression can take so long on some subject that Outlook would hang on it. The gate cannot interrupt one, so it
 * must not get into a policy. Judged without a clock, so that the same expression is judged the same everywhere: by its form (`isAmbiguous`), and by the steps
 * that it takes on subjects made of its own letters, as long as Outlook takes them.
 */
export function isSlow(source: string): boolean {
  const pattern = parsePattern(source);
  const signs = signsOf(pattern);
  if (patternTrees(pattern).some((tree) => isAmbiguous(tree, signs))) return true;
  const counter = new StepCounter(source);
  return triedSubjects(pattern).some((subject) => counter.count(subject, mostSteps) > mostSteps);
}
