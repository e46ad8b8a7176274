/** The languages Syfte speaks. Outlook's display language picks one; anything else reads English. */
export type Language = 'en' | 'sv';

export const languages: readonly Language[] = ['en', 'sv'];

/** `sv-SE`, `sv-FI` → Swedish, everything else → English. Office gives BCP 47 tags. */
export function languageOf(locale: string | null | undefined): Language {
  return /^sv\b/i.test(locale ?? '') ? 'sv' : 'en';
}
