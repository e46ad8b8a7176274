import { foldedLine } from './canonical';

/** Generations tell a father from a son, so they stay in the key, after the name. */
const generations = new Set('jr junior sr senior ii iii iv d.y d.ä'.split(' '));
/** Titles come and go between directories and tell nobody apart, so they are left out. */
const titles = new Set('dr prof professor phd ph.d md m.d mba msc esq cpa docent doc'.split(' '));

/** Outlook keeps 255 characters of a name (Office.EmailAddressDetails.displayName); no name is told apart by what comes after twice that. */
const longestName = 510;

function fold(text: string): string {
  return foldedLine(text.slice(0, longestName))
    .replace(/^['"“”‘’]+|['"“”‘’]+$/g, '')
    .replace(/[.]+(?=[\s,)]|$)/g, '')
    .trim();
}

/** A name as it is compared, never shown. '' for a blank one. */
export interface NameKeys {
  readonly name: string;
  /** Without what some directories put after a name: "Bo Berg (Extern)", "Berg, Bo (Contoso AB)" → "bo berg". */
  readonly bareName: string;
}

// Most names: words of ASCII with a blank or a hyphen between them, in which there is nothing to fold but the case.
const plainName = /^(?=.{1,100}$)[a-z\d]+(?:[ -][a-z\d]+)*$/i;

const alike = (name: string): NameKeys => ({ name, bareName: name });

/**
 * One spelling for the ways in which directories and clients write a name: "Berg, Bo", "bo  berg" and "Bo Berg" have the same keys.
 * A comma puts the family name first, unless what follows is a title ("Bo Berg, Dr") or a generation ("John Smith, Jr.").
 */
export function nameKeys(name: string): NameKeys {
  if (plainName.test(name)) return alike(name.toLowerCase());
  const folded = fold(name);
  const [, plain = folded, company = ''] = /^(.+?)((?:\s*\([^()]*\))+)$/.exec(folded) ?? [];
  const bareName = givenNameFirst(plain);
  const key = `${bareName} ${company}`.replace(/\s+/g, ' ').trim();
  return { name: key, bareName: bareName || key };
}

/** `nameKeys(name).name`. */
export function nameKey(name: string): string {
  return nameKeys(name).name;
}

// "Rahman, Md" and "Ek, Doc" are given names: a title stands after a whole name ("Bo Berg, Dr") or after a given name ("Berg, Bo, Dr").
function givenNameFirst(name: string): string {
  if (!name.includes(',')) return name;
  const parts = name.split(',').map((part) => part.trim());
  const isTitle = (part: string) => titles.has(part) && (parts.length > 2 || parts[0]?.includes(' '));
  const kept = parts.filter((part, index) => part !== '' && (index === 0 || !isTitle(part)));
  const generation = kept.filter((part, index) => index > 0 && generations.has(part));
  const [family = '', ...given] = kept.filter((part) => !generation.includes(part));
  return [...given, family, ...generation].join(' ');
}
