import type { CanonicalAgenda } from '../agenda/canonical';
import type { Language } from '../text/language';
import { shortHash } from './short-hash';

/**
 * A short name for an agenda as it reads: up to 14 characters, base 36. Made of the canonical answers and the language, so a client's
 * rewriting of the block leaves it alone and any visible edit changes it.
 */
export function fingerprintOf(agenda: CanonicalAgenda, language: Language): string {
  // Equal agendas have equal JSON (`sameAgenda`).
  return shortHash(JSON.stringify([language, agenda]));
}
