import type { Language } from '../../text/language';
import { writtenWords as da } from './da';
import { writtenWords as de } from './de';
import { writtenWords as en } from './en';
import { writtenWords as es } from './es';
import { writtenWords as fi } from './fi';
import { writtenWords as fr } from './fr';
import { writtenWords as nb } from './nb';
import { writtenWords as sv } from './sv';
import type { WrittenWords } from './written-words';

/** What is read in a text by hand, whatever the screen speaks: people write to each other in more languages than one. */
export const writtenWords: Readonly<Record<Language, WrittenWords>> = { da, de, en, es, fi, fr, nb, sv };

type Field = {
  readonly [name in keyof WrittenWords]: WrittenWords[name] extends string ? name : never;
}[keyof WrittenWords];

/** Alternatives as one group of a pattern; a group that nothing matches where there are none. */
export function either(alternatives: readonly string[]): string {
  const some = alternatives.filter((one) => one !== '');
  return some.length > 0 ? `(?:${some.join('|')})` : '(?!)';
}

/** A field of all languages as one group: for what is passed over in any of them. */
export function inAnyLanguage(...fields: readonly Field[]): string {
  return either(Object.values(writtenWords).flatMap((words) => fields.map((field) => words[field])));
}
