import type { Agenda } from '../agenda/agenda';
import { canonicalAgenda } from '../agenda/canonical';
import type { Language } from '../text/language';

/** cyrb53 (bryc, public domain): 53 bits, so that two different agendas of one invite do not meet by chance. Not for secrets. */
function hash53(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}

/**
 * A short name for an agenda as it reads: up to 11 characters, base 36. Made of the canonical answers and the language, so a client's
 * rewriting of the block leaves it alone and any visible edit changes it.
 */
export function fingerprintOf(agenda: Agenda, language: Language): string {
  // canonicalAgenda builds its objects in one order, so the JSON of equal agendas is equal.
  return hash53(JSON.stringify([language, canonicalAgenda(agenda)])).toString(36);
}
