import { data } from 'caniemail/caniemail.json';

/** Mail clients by the names that caniemail.com has for them: everywhere an invite from Outlook is likely read. */
export const clientsThatMatter = [
  'outlook.windows',
  'outlook.outlook-com',
  'outlook.macos',
  'outlook.ios',
  'outlook.android',
  'gmail.desktop-webmail',
  'gmail.mobile-webmail',
  'gmail.ios',
  'gmail.android',
  'apple-mail.macos',
  'apple-mail.ios',
  'samsung-email.android',
  'yahoo.desktop-webmail',
  'yahoo.ios',
  'yahoo.android',
] as const;

type Client = (typeof clientsThatMatter)[number];

/** What a client's newest tested version makes of a feature; `untested` where nobody has looked. */
type Support = 'yes' | 'partly' | 'no' | 'untested';

interface Feature {
  readonly slug: string;
  readonly stats: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

const features = new Map((data as readonly Feature[]).map((feature) => [feature.slug, feature]));
const kinds: Readonly<Record<string, Support>> = { y: 'yes', a: 'partly', n: 'no' };

function supportOf(slug: string, client: Client): Support {
  const [family = '', platform = ''] = client.split('.');
  // Versions stand from the oldest to the newest.
  const newest = Object.values(features.get(slug)?.stats[family]?.[platform] ?? {}).at(-1);
  return kinds[newest?.charAt(0) ?? ''] ?? 'untested';
}

/** Slugs of the features that HTML uses and caniemail.com knows: elements, attributes, kinds of links, style properties, units. */
export function featuresIn(document: Document): readonly string[] {
  const used = new Set<string>();
  for (const element of document.querySelectorAll('body *')) {
    for (const slug of [...ofElement(element), ...ofStyle(element.getAttribute('style') ?? '')])
      used.add(slug);
  }
  return [...used].filter((slug) => features.has(slug)).sort();
}

function ofElement(element: Element): readonly string[] {
  const name = element.tagName.toLowerCase();
  const href = element.getAttribute('href') ?? '';
  return [
    `html-${name}`,
    ...(/^h[1-6]$/.test(name) ? ['html-h1-h6'] : []),
    ...(/^[uo]l$/.test(name) ? ['html-lists'] : []),
    ...(href.startsWith('mailto:') ? ['html-mailto-links'] : []),
    ...(href.startsWith('#') ? ['html-anchor-links'] : []),
    ...element.getAttributeNames().flatMap((name) => (name === 'style' ? [] : [`html-${name}`])),
  ];
}

function ofStyle(style: string): readonly string[] {
  return style.split(';').flatMap((declaration) => {
    const [property = '', value = ''] = declaration.split(':').map((part) => part.trim());
    const stem = property.split('-')[0] ?? '';
    const units = [...value.matchAll(/\d(px|pt|em|rem|vw|vh)\b/g)].map(([, unit]) => `css-unit-${unit}`);
    return [`css-${property}`, `css-${stem}`, `css-${property}-${value}`, ...units];
  });
}

/** "css-max-width: partly" for every feature that a client does not have whole, with the clients. */
export function notWhole(document: Document): ReadonlyMap<string, readonly Client[]> {
  const found = new Map<string, Client[]>();
  for (const slug of featuresIn(document)) {
    for (const client of clientsThatMatter) {
      const support = supportOf(slug, client);
      if (support === 'yes') continue;
      const issue = `${slug}: ${support}`;
      found.set(issue, [...(found.get(issue) ?? []), client]);
    }
  }
  return found;
}
