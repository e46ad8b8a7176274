import { attribute, child, parseManifest, text } from '../manifest/read-manifest';
import { type Language, locales, type SendMode } from './options';

/** What of a manifest belongs to a tenant. */
export interface ManifestWishes {
  readonly origin: string;
  readonly id: string;
  /** Four numbers; null for the release's own. */
  readonly version: string | null;
  /** Null for the release's own. */
  readonly sendMode: SendMode | null;
  readonly languages: readonly Language[];
  readonly supportUrl: string | null;
}

const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Comments are for those who build Syfte, and name their files. */
function withoutComments(xml: string): string {
  return xml.replace(/[ \t]*<!--[\s\S]*?-->[ \t]*\n?/g, '');
}

/** The origin that a manifest names everywhere: the one of its icon. */
export function originIn(manifest: string): string {
  return new URL(attribute(child(parseManifest(manifest), 'IconUrl'), 'DefaultValue')).origin;
}

export function idIn(manifest: string): string {
  return text(child(parseManifest(manifest), 'Id'));
}

export function versionIn(manifest: string): string {
  return text(child(parseManifest(manifest), 'Version'));
}

const withOverrides =
  /^([ \t]*)<([\w:]+)([^>]*?) DefaultValue="([^"]*)"([^>]*)>\n((?:\s*<[\w:]*Override Locale="[^"]*" Value="[^"]*"\/>\n)+)\s*<\/\2>/gm;

/** Every text with overrides, in the languages that are wanted: the first one becomes what all other languages of Outlook get. */
function inLanguages(xml: string, languages: readonly Language[]): string {
  const [first = 'en'] = languages;
  return xml
    .replace(
      withOverrides,
      (_all, indent: string, name: string, before: string, fallback: string, after: string, rest: string) => {
        const words = new Map<string, string>([[locales.en, fallback]]);
        for (const [, locale = '', value = ''] of rest.matchAll(/Locale="([^"]*)" Value="([^"]*)"/g))
          words.set(locale, value);
        const chosen = words.get(locales[first]) ?? fallback;
        const prefix = name.includes(':') ? `${name.split(':')[0]}:` : '';
        const overrides = languages
          .slice(1)
          .map((language) => locales[language])
          .map(
            (locale) =>
              `${indent}  <${prefix}Override Locale="${locale}" Value="${words.get(locale) ?? fallback}"/>\n`,
          );
        const opening = `${indent}<${name}${before} DefaultValue="${chosen}"${after}`;
        return overrides.length === 0
          ? `${opening}/>`
          : `${opening}>\n${overrides.join('')}${indent}</${name}>`;
      },
    )
    .replace(/<DefaultLocale>[^<]*<\/DefaultLocale>/, `<DefaultLocale>${locales[first]}</DefaultLocale>`);
}

/** An element in the place of another of its name, or after the one that it follows. */
function withSupportUrl(xml: string, address: string | null): string {
  if (address === null) return xml;
  const element = `<SupportUrl DefaultValue="${escaped(address)}"/>`;
  if (/<SupportUrl [^>]*\/>/.test(xml)) return xml.replace(/<SupportUrl [^>]*\/>/, () => element);
  return xml.replace(
    /([ \t]*)<HighResolutionIconUrl [^>]*\/>\n/,
    (line, indent) => `${line}${indent}${element}\n`,
  );
}

/**
 * The manifest of a tenant, from the one of the release. By exact replacement in its text, not by writing out a tree: what is not named here
 * stays byte for byte. Addresses, other domains included, move with the origin wherever they stand.
 */
export function tenantManifest(release: string, wishes: ManifestWishes): string {
  const moved = withoutComments(release)
    .replaceAll(originIn(release), wishes.origin)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${wishes.id}</Id>`);
  const versioned =
    wishes.version === null
      ? moved
      : moved.replace(/<Version>[^<]*<\/Version>/, `<Version>${wishes.version}</Version>`);
  const stopping =
    wishes.sendMode === null
      ? versioned
      : versioned.replace(/SendMode="[^"]*"/g, `SendMode="${wishes.sendMode}"`);
  return withSupportUrl(inLanguages(stopping, wishes.languages), wishes.supportUrl);
}
