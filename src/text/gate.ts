import { gate as english } from './en/gate';
import type { GateWords } from './gate-words';
import type { Language } from './language';

export type { GateWords } from './gate-words';

/** English is always there; the others come in packs (src/gate/packs). */
const known = new Map<Language, GateWords>([['en', english]]);

export function addGateWords(language: Language, words: GateWords): void {
  known.set(language, words);
}

/** @public The longest each may be: Office's limits for `cancelLabel` and for a notice. test/text/every-area.test.ts finds it by its name. */
export const gateLimits: Partial<Record<keyof GateWords, number>> = {
  fill: 20,
  open: 20,
  notice: 150,
  unchecked: 150,
};

/** The words in this language; English ones where it was not added. */
export function gateWords(language: Language): GateWords {
  return known.get(language) ?? english;
}
