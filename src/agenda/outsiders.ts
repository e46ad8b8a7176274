import type { Person } from './agenda';
import type { Attendee } from './attendee';
import { canonicalAddress, canonicalLine } from './canonical';

/**
 * The people and lists outside the organisation who will read this invite, each once. `domains` are the
 * organisation's own, from the policy ("contoso.com", with or without "@"); their subdomains are the
 * organisation's too. The client's own flag is not asked: it calls colleagues external when they are saved
 * as contacts. Nobody is called an outsider without an SMTP address or while the policy names no domain.
 */
export function outsiders(attendees: readonly Attendee[], domains: readonly string[]): readonly Person[] {
  const own = ownDomains(domains);
  if (own.length === 0) return [];
  const found = new Map<string, Person>();
  for (const { kind, name, address } of attendees) {
    const key = canonicalAddress(address);
    const domain = domainOf(key);
    if (kind === 'room' || key === '' || found.has(key) || own.some((ours) => isWithin(domain, ours)))
      continue;
    found.set(key, { name, address });
  }
  return [...found.values()];
}

/**
 * The people among the attendees whose address is the organisation's: never a list, for nobody can tell here who reads it, and nobody without an
 * SMTP address. `domains` as for `outsiders`; without one, nobody.
 */
export function colleagues(attendees: readonly Attendee[], domains: readonly string[]): readonly Person[] {
  const own = ownDomains(domains);
  return attendees
    .filter(({ kind, address }) => {
      const domain = domainOf(address);
      return kind === 'person' && domain !== '' && own.some((ours) => isWithin(domain, ours));
    })
    .map(({ name, address }) => ({ name, address }));
}

/** The policy's domains, or, while it names none, the organizer's own: who has another is at least no colleague next door. */
export function domainsOrOwn(domains: readonly string[], organizer: Person | null): readonly string[] {
  return ownDomains(domains).length > 0 ? domains : [domainOf(organizer?.address ?? '')];
}

/** The organisation's domains as they are compared. */
export function ownDomains(domains: readonly string[]): readonly string[] {
  return domains.map(domainKey).filter((domain) => domain !== '');
}

/** The domain of an address as it is compared; '' for what is no SMTP address. */
export function domainOf(address: string): string {
  const key = canonicalAddress(address);
  return domainKey(key.slice(key.lastIndexOf('@') + 1));
}

function domainKey(domain: string): string {
  return canonicalLine(domain)
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(\*\.|@|\.)+/, '')
    .replace(/\.$/, '');
}

function isWithin(domain: string, ours: string): boolean {
  return domain === ours || domain.endsWith(`.${ours}`);
}
