import { execFileSync } from 'node:child_process';
import type { Diagnostics } from 'recheck';

/** What recheck says of an expression: whether some subject makes it slow, however long, and how such subjects are made. */
export interface Verdict {
  readonly isVulnerable: boolean;
  /** The attack, cut to as many characters as Outlook takes of a subject; null where there is none. */
  readonly attack: string | null;
}

const longest = 255;

/** Jest's own context makes every look at a global slow, and recheck, which is Scala in JavaScript, ten times as slow: it is asked outside of it. */
const script = `
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = require('recheck');
const { sources, timeout } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const found = sources.map((source) => checkSync(source, 'iu', { timeout, randomSeed: 1 }));
process.stdout.write(JSON.stringify(found));
`;

function verdictOf(found: Diagnostics): Verdict {
  if (found.status !== 'vulnerable') return { isVulnerable: false, attack: null };
  const { pumps, suffix } = found.attack;
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((longest - fixed) / Math.max(1, pumped)));
  const attack = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  return { isVulnerable: true, attack };
}

/**
 * Asks recheck (Fan et al., "ReScue"; Takahashi, recheck 4), which knows expressions by their automaton and by fuzzing, and nothing of us. Its
 * own JavaScript, not a program beside it, so that it says the same everywhere.
 * @param timeout milliseconds for each, after which it says nothing
 * @returns what it says of each source, in their order
 */
export function oracle(sources: readonly string[], timeout = 30_000): readonly Verdict[] {
  const input = JSON.stringify({ sources, timeout });
  const said = execFileSync(process.execPath, ['-e', script], { cwd: __dirname, input, encoding: 'utf8' });
  return (JSON.parse(said) as readonly Diagnostics[]).map(verdictOf);
}
