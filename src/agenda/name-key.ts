import { canonicalLine } from './canonical';

/** Generations tell a father from a son, so they stay in the key, after the name. */
const generations = new Set(['jr', 'junior', 'sr', 'senior', 'ii', 'iii', 'iv', 'd.y', 'd.ä']);
/** Titles come and go between directories and tell nobody apart, so they are left out. */
const titles = new Set([
  'dr',
  'prof',
  'professor',
  'phd',
  'ph.d',
  'md',
  'm.d',
  'mba',
  'msc',
  'esq',
  'cpa',
  'docent',
  'doc',
]);

/** Outlook keeps 255 characters of a name (Office.EmailAddressDetails.displayName); no name is told apart by what comes after twice that. */
const longestName = 510;

function fold(text: string): string {
  return canonicalLine(text.slice(0, longestName))
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/^['"“”‘’]+|['"“”‘’]+$/g, '')
    .replace(/[.]+(?=[\s,)]|$)/g, '')
    .trim();
}

/**
 * One spelling for the ways in which directories and clients write a name: "Berg, Bo", "bo  berg" and "Bo Berg" have the same key.
 * A comma puts the family name first, unless what follows is a title ("Bo Berg, Dr") or a generation ("John Smith, Jr.").
 * '' for a blank name. Only for comparing, never for showing.
 */
export function nameKey(name: string): string {
  const company = /^(.*?)((?:\s*\([^()]*\))+)$/.exec(fold(name));
  const [plain, suffix] = company?.[1] ? [company[1], ` ${(company[2] ?? '').trim()}`] : [fold(name), ''];
  return `${givenNameFirst(plain)}${suffix}`.replace(/\s+/g, ' ');
}

// "Rahman, Md" and "Ek, Doc" are given names: a title stands after a whole name ("Bo Berg, Dr") or after a given name ("Berg, Bo, Dr").
function givenNameFirst(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const isTitle = (part: string) => titles.has(part) && (parts.length > 2 || parts[0]?.includes(' '));
  const kept = parts.filter((part, index) => part !== '' && (index === 0 || !isTitle(part)));
  const generation = kept.filter((part, index) => index > 0 && generations.has(part));
  const [family = '', ...given] = kept.filter((part) => !generation.includes(part));
  return [...given, family, ...generation].join(' ');
}

/** The key without what some directories put after a name: "Bo Berg (Extern)", "Berg, Bo (Contoso AB)" → "bo berg". */
export function nameKeyWithoutCompany(name: string): string {
  const key = nameKey(name);
  const bare = key.replace(/(?:\s*\([^()]*\))+$/, '');
  return bare === '' ? key : bare;
}
