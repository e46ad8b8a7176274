import type { checkSync } from 'recheck';

type Recheck = { readonly checkSync: typeof checkSync };

/** What recheck says of an expression: whether some subject makes it slow, however long, and how such subjects are made. */
export interface Verdict {
  readonly isVulnerable: boolean;
  /** The attack, cut to as many characters as Outlook takes of a subject; null where there is none. */
  readonly attack: string | null;
}

const longest = 255;

/**
 * Asks recheck (Fan et al., "ReScue"; Takahashi, recheck 4), which knows expressions by their automaton and by fuzzing, and nothing of us. Its
 * own JavaScript, not a program beside it, so that it says the same everywhere.
 * @param timeout milliseconds, after which it says nothing
 */
export function oracle(source: string, timeout = 30_000): Verdict {
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  const { checkSync: check } = require('recheck') as Recheck;
  const found = check(source, 'iu', { timeout, randomSeed: 1 });
  if (found.status !== 'vulnerable') return { isVulnerable: false, attack: null };
  const { pumps, suffix } = found.attack;
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((longest - fixed) / Math.max(1, pumped)));
  const attack = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  return { isVulnerable: true, attack };
}
