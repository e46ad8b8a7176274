/** The languages of Syfte, as a policy names them; `src/text` has the words. English first: it is for everybody else. */
export const policyLanguages = ['en', 'da', 'de', 'es', 'fi', 'fr', 'nb', 'sv'] as const;

export type PolicyLanguage = (typeof policyLanguages)[number];

/** A sentence of the organisation's own, in each language; '' for none. */
export type OwnWords = { readonly [language in PolicyLanguage]: string };

/** As a policy may give it: one text for every language, or one each; a language left out has the English, and without that the first one given. */
export type GivenWords = string | { readonly [language in PolicyLanguage]?: string };

export function completeWords(given: GivenWords = ''): OwnWords {
  const all = typeof given === 'string' ? {} : given;
  const other = typeof given === 'string' ? given : (given.en ?? Object.values(given)[0] ?? '');
  const words = policyLanguages.map((language) => [language, all[language] ?? other]);
  return Object.fromEntries(words) as OwnWords;
}

/** Where people get help, as a policy may give it; the text in every language. */
export function completeSupport(
  given: { readonly text: GivenWords; readonly link: string } | null = null,
): { readonly text: OwnWords; readonly link: string } | null {
  return given && { text: completeWords(given.text), link: given.link };
}
