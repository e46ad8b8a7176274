import type { StoredVerdicts, VerdictMemory } from '../../src/pane/my-meetings/verdict-memory';

/** A memory of verdicts that lasts as long as the test. */
export function aVerdictMemory(known: StoredVerdicts = new Map()): VerdictMemory {
  let kept = known;
  return {
    load: () => kept,
    save: (verdicts) => {
      kept = new Map([...kept, ...verdicts]);
    },
  };
}
