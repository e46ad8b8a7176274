import { textOf } from './json-fields';
import type { Vocabulary } from './placeholder-words/vocabularies';

/** Nobody pads an answer with more empty words than this; what comes after is not read. */
const lettersRead = 600;

const isPlain = /^[ -~]*$/;

/** Lower case, one Unicode form, without invisible characters: what an answer looks like. */
export function fold(text: unknown): string {
  const written = textOf(text);
  return isPlain.test(written)
    ? written.toLowerCase()
    : written
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '');
}

/** Only here can a list cut words in its own way: behind an apostrophe ("l’état"), and a length of time ("30 min"). */
export const cutByLanguage = /['’]|\d[ -]?\p{L}/u;

/** A folded answer as its words, cut as a vocabulary's languages cut them; [''] where there is none. */
export function wordsOf(folded: string, { lists, durations }: Vocabulary): readonly string[] {
  const apart = lists.reduce((text, { elisions }) => (elisions ? text.replace(elisions, ' ') : text), folded);
  return apart
    .replace(/['’]/g, '')
    .replace(durations, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .slice(0, lettersRead)
    .replace('bi weekly', 'biweekly')
    .split(' ');
}
