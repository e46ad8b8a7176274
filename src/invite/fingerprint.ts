import type { Agenda } from '../agenda/agenda';
import { canonicalAgenda } from '../agenda/canonical';
import type { Language } from '../text/language';

/** FNV-1a and djb2, 32 bits each, so that two agendas of one invite do not meet by chance. Not for secrets. */
function hash(text: string): string {
  let fnv = 0x811c9dc5;
  let djb = 5381;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    fnv = Math.imul(fnv ^ unit, 0x01000193);
    djb = Math.imul(djb, 33) ^ unit;
  }
  return (fnv >>> 0).toString(36) + (djb >>> 0).toString(36);
}

/**
 * A short name for an agenda as it reads: up to 14 characters, base 36. Made of the canonical answers and the language, so a client's
 * rewriting of the block leaves it alone and any visible edit changes it.
 */
export function fingerprintOf(agenda: Agenda, language: Language): string {
  // canonicalAgenda builds its objects in one order, so the JSON of equal agendas is equal.
  return hash(JSON.stringify([language, canonicalAgenda(agenda)]));
}
