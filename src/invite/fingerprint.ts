import { noStep } from '../agenda/agenda';
import type { CanonicalAgenda } from '../agenda/canonical';
import type { Language } from '../text/language';
import { shortHash } from './short-hash';

/**
 * A short name for an agenda as it reads: up to 14 characters, base 36. Made of the canonical answers and the language, so a client's
 * rewriting of the block leaves it alone and any visible edit changes it.
 */
export function fingerprintOf(agenda: CanonicalAgenda, language: Language): string {
  const { nextSteps, notes, outcome, ...others } = agenda;
  const [nextStep = noStep, ...more] = nextSteps;
  // As before there were several steps, or an outcome: a draft that was begun then still fits its block.
  const former = { ...others, nextStep, notes };
  const now = more.length > 0 || outcome ? [language, former, more, outcome] : [language, former];
  // Their fields come in one order: equal agendas have equal JSON.
  return shortHash(JSON.stringify(now));
}
