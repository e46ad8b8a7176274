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

/** The words of a display language, by its first part (`sv` of `sv-SE`); English for any that is not here. */
export function wordsOf(locale: string): Words {
  const [language] = locale.split('-');
  return locales.find(([one]) => one.startsWith(`${language}-`))?.[2] ?? en;
}
