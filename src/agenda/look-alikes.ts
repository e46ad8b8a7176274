import type { Person } from './agenda';
import type { Attendee } from './attendee';
import { domainOf, outsiders, ownDomains } from './outsiders';

/** Somebody outside whose address is easily taken for one of the organisation's. */
export interface LookAlike {
  readonly person: Person;
  /** The domain of ours that it reads like. */
  readonly like: string;
}

/**
 * Letters and digits that are drawn like a Latin letter, each with that letter: from Unicode's list of confusables (UTS #39, confusables.txt), what
 * fonts of mail clients draw alike or nearly so.
 */
const drawnAlike: Readonly<Record<string, string>> = {
  ...pairs('аɑα', 'a'),
  ...pairs('сϲ', 'c'),
  ...pairs('ԁ', 'd'),
  ...pairs('еҽ', 'e'),
  ...pairs('ɡ', 'g'),
  ...pairs('һ', 'h'),
  // A domain has l, i and 1 as good as the same in most fonts.
  ...pairs('іıiӏ1|l', 'l'),
  ...pairs('ј', 'j'),
  ...pairs('ո', 'n'),
  ...pairs('0оοօ', 'o'),
  ...pairs('рρ', 'p'),
  ...pairs('ѕ5', 's'),
  ...pairs('υս', 'u'),
  ...pairs('ѵν', 'v'),
  ...pairs('ԝ', 'w'),
  ...pairs('хχ', 'x'),
  ...pairs('уγ', 'y'),
};

function pairs(letters: string, like: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...letters].map((letter) => [letter, like]));
}

/** A domain as the eye reads it: two that look alike are the same text. Marks above letters are overlooked, too. */
function asSeen(domain: string): string {
  const letters = domain.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...letters]
    .map((letter) => drawnAlike[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** One letter too many, missing, another one, or two in each other's place (Damerau–Levenshtein distance 1). */
function isOneSlipFrom(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  const isSwapped = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || isSwapped;
}

/** Shorter names have so many real neighbours that one slip says nothing. */
const shortest = 6;

const nameIn = (domain: string) => domain.slice(0, domain.lastIndexOf('.'));

function readsLike(domain: string, ours: string): boolean {
  const [seen, own] = [asSeen(domain), asSeen(ours)];
  // contoso.com.fabrikam.example: the eye stops where ours ends.
  if (seen === own || seen.startsWith(`${own}.`)) return true;
  const [name, ownName] = [nameIn(seen), nameIn(own)];
  const isSameEnd = seen.slice(name.length) === own.slice(ownName.length);
  return isSameEnd && ownName.length >= shortest && isOneSlipFrom(name, ownName);
}

/**
 * Who among the outsiders has an address that reads like the organisation's: letters of another script, 0 for o, rn for m, one letter
 * more, less or swapped, our domain in front of another one. `domains` as for `outsiders`.
 */
export function lookAlikes(attendees: readonly Attendee[], domains: readonly string[]): readonly LookAlike[] {
  const own = ownDomains(domains);
  return outsiders(attendees, domains).flatMap((person) => {
    const domain = domainOf(person.address);
    const like = own.find((ours) => readsLike(domain, ours));
    return like === undefined ? [] : [{ person, like }];
  });
}
