/** The display languages of this Outlook, as it tells them to an add-in. */
const displayLocales = ['da-DK', 'de-DE', 'en-US', 'es-ES', 'fi-FI', 'fr-FR', 'nb-NO', 'sv-SE'] as const;

export type Locale = (typeof displayLocales)[number];

/** Norwegian by other names: the language as a whole, and nynorsk, whose readers read bokmål. */
const readAs: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/**
 * The display language for somebody who has not chosen one: the first of those a browser asks for that is here, whatever its country (`sv-FI` → `sv-SE`);
 * English when none is.
 * @param wanted BCP 47 tags, the dearest first, as `navigator.languages` has them
 */
export function localeFor(wanted: readonly string[]): Locale {
  const [first = 'en-US'] = wanted.flatMap((tag) => {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    return displayLocales.find((locale) => locale.startsWith(`${readAs[language] ?? language}-`)) ?? [];
  });
  return first;
}
