import { describe, expect, it } from '@jest/globals';
import { type Language, languages } from '../../src/text/language';
import { allPhrases } from './all-phrases';

/** How each language quotes, around what is quoted, as expressions; French with a space inside. */
const marks: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  da: ['”', '”'],
  de: ['„', '“'],
  en: ['“', '”'],
  es: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«[\u00a0\u202f]', '[\u00a0\u202f]»'],
  nb: ['«', '»'],
  sv: ['”', '”'],
};

/** Any mark that quotes somewhere, and the straight ones, which quote nowhere in print. */
const anyMark = /["'„“”«»‹›‚‘]/u;

describe.each(languages)('in %s', (language) => {
  const [open, close] = marks[language];
  const said = allPhrases(language).flatMap(({ key, say }) => say(2).map((text) => ({ key, text })));

  it('every quotation stands between the marks of the language', () => {
    const quoted = new RegExp(`${open}[^„“”«»]*${close}`, 'gu');
    const wrong = said.filter(({ text }) => anyMark.test(text.replace(quoted, '')));
    expect(wrong.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});
