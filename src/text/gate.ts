import { gate as en } from './en/gate';
import type { GateWords } from './gate-words';
import type { Language } from './language';
import { gate as sv } from './sv/gate';

export type { GateWords } from './gate-words';

const words: Readonly<Record<Language, GateWords>> = { en, sv };

/** @public The longest each may be: Office's limits for `cancelLabel` and for a notice. test/text/every-area.test.ts finds it by its name. */
export const gateLimits: Partial<Record<keyof GateWords, number>> = {
  fill: 20,
  open: 20,
  notice: 150,
  unchecked: 150,
};

export function gateWords(language: Language): GateWords {
  return words[language];
}
