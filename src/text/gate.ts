import { gate as da } from './da/gate';
import { gate as de } from './de/gate';
import { gate as en } from './en/gate';
import { gate as es } from './es/gate';
import { gate as fi } from './fi/gate';
import { gate as fr } from './fr/gate';
import type { GateWords } from './gate-words';
import type { Language } from './language';
import { gate as nb } from './nb/gate';
import { gate as sv } from './sv/gate';

export type { GateWords } from './gate-words';

const words: Readonly<Record<Language, GateWords>> = { en, sv, da, nb, de, fi, fr, es };

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
