/** The languages Syfte speaks. Outlook's display language picks one; anything else reads English. */
export type Language = 'en' | 'sv';

export const languages: readonly Language[] = ['en', 'sv'];

/** `sv-SE`, `sv-FI` → Swedish; what is not offered (policy) → the first that is. Office gives BCP 47 tags. */
export function languageOf(locale: string | null | undefined, offered = languages): Language {
  const [wanted] = (locale ?? '').toLowerCase().split('-');
  return offered.find((language) => language === wanted) ?? offered[0] ?? 'en';
}

/** "Anna", "Anna and Bo", "Anna, Bo and Cecilia": names or things as a sentence lists them. `and`: the word for it. */
export function listOf(things: readonly string[], and: string): string {
  const last = things[things.length - 1] ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${and} ${last}`;
}
