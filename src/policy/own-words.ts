/** The languages of Syfte, as a policy names them; `src/text` has the words. */
export type PolicyLanguage = 'en' | 'sv';

/** A sentence of the organisation's own, in each language; '' for none. */
export type OwnWords = { readonly [language in PolicyLanguage]: string };

/** As a policy may give it: one text for every language, or one each; a language left out has the other's. */
export type GivenWords = string | { readonly [language in PolicyLanguage]?: string };

export function completeWords(given: GivenWords = ''): OwnWords {
  if (typeof given === 'string') return { en: given, sv: given };
  return { en: given.en ?? given.sv ?? '', sv: given.sv ?? given.en ?? '' };
}
