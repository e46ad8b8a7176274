import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import type { Locale } from './locale';
import { nb } from './nb';
import { sv } from './sv';
import type { Words } from './words';

/** The display languages of this Outlook, by the locale that it tells an add-in; each is called what its own speakers call it. */
export const locales = [
  ['da-DK', 'Dansk', da],
  ['de-DE', 'Deutsch', de],
  ['en-US', 'English', en],
  ['es-ES', 'Español', es],
  ['fi-FI', 'Suomi', fi],
  ['fr-FR', 'Français', fr],
  ['nb-NO', 'Norsk bokmål', nb],
  ['sv-SE', 'Svenska', sv],
] as const satisfies readonly (readonly [locale: Locale, name: string, words: Words])[];

/** Norwegian by other names: the language as a whole, and nynorsk, whose readers read bokmål. */
const readAs: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/**
 * The display language for somebody who has not chosen one: the first of those a browser asks for that is here, whatever its country (`sv-FI` → `sv-SE`);
 * English when none is.
 * @param wanted BCP 47 tags, the dearest first, as `navigator.languages` has them
 */
export function localeFor(wanted: readonly string[]): Locale {
  const here = wanted.flatMap((tag) => {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    return locales.find(([locale]) => locale.startsWith(`${readAs[language] ?? language}-`))?.[0] ?? [];
  });
  return here[0] ?? 'en-US';
}

/** The words of a display language, by its first part (`sv` of `sv-SE`); English for any that is not here. */
export function wordsOf(locale: string): Words {
  const [language] = locale.split('-');
  return locales.find(([one]) => one.startsWith(`${language}-`))?.[2] ?? en;
}
