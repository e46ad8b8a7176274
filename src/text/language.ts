/**
 * The languages Syfte speaks, by their BCP 47 tags; the first is for everybody else. One stands here when all its words do
 * (docs/translating.md).
 */
export const languages = [
  'en',
  'da',
  'de',
  'es',
  'fi',
  'fr',
  'nb',
  'sv',
] as const satisfies readonly string[];

export type Language = (typeof languages)[number];

/** Norwegian by other names: the language as a whole, and nynorsk, whose readers read bokmål. */
const readAs: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** `sv-SE`, `sv-FI` → Swedish; what is not offered (policy) → the first that is. Office gives BCP 47 tags. */
export function languageOf(
  locale: string | null | undefined,
  offered: readonly Language[] = languages,
): Language {
  const [tag = ''] = (locale ?? '').toLowerCase().split('-');
  const wanted = readAs[tag] ?? tag;
  return offered.find((language) => language === wanted) ?? offered[0] ?? 'en';
}
