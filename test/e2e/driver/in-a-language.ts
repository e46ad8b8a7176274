import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../../sandbox/words/words-of';
import { type Language, languages } from '../../../src/text/language';
import type { ComposePage } from './compose-page';
import { OrganizerPane } from './organizer-pane';

const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

/** The display language of Outlook that a language is read in. */
function localeOf(language: Language): (typeof locales)[number][0] {
  const [locale] = locales.find(([one]) => one.startsWith(`${language}-`)) ?? [];
  if (!locale) throw new Error(`The local Outlook has no display language for ${language}.`);
  return locale;
}

/** What Outlook calls a button of the add-in in a language: a short string of the manifest (`Organizer.Label`). */
export function ribbonLabel(id: string, language: Language): string {
  const [, english, overrides = ''] =
    new RegExp(`<bt:String id="${id}" DefaultValue="([^"]*)"(?:/>|>([\\s\\S]*?)</bt:String>)`).exec(
      manifest,
    ) ?? [];
  const [, own] = new RegExp(`Locale="${localeOf(language)}" Value="([^"]*)"`).exec(overrides) ?? [];
  if (english === undefined) throw new Error(`The manifest has no string ${id}.`);
  return own ?? english;
}

/** Opens the organizer's pane by its button, whatever that is called there. */
export async function openOrganizerPane(compose: ComposePage, language: Language): Promise<OrganizerPane> {
  return new OrganizerPane(await compose.openPane(ribbonLabel('Organizer.Label', language)));
}

/** Every language that is switched on, with its locale. */
export const everyLanguage = languages.map((language) => ({ language, locale: localeOf(language) }));

/** Answers in no language: names and figures alone, so that whatever else is on the screen is Syfte's. */
export const wordless = {
  purpose: 'Fabrikam Nord 2027',
  goal: 'Contoso 30 %',
  reasons: { 'Bo Berg': 'Fabrikam A/S', 'Cecilia Dahl': 'Fabrikam B/V' },
  nextStep: 'Fabrikam Oslo',
} as const;
