import { canonicalAddress } from '../agenda/canonical';

/** The address of an attendee as a link (RFC 6068): readable where it can be, percent-encoded where it must be. */
export function mailtoOf(address: string): string {
  return `mailto:${encodeURIComponent(address).replace(/%40/g, '@').replace(/%2B/g, '+')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A client that decodes the link itself leaves a bare percent sign.
    return text;
  }
}

/**
 * The address that a link mails to: '' for `mailto:` alone, null for a link of another kind. Clients write the scheme in capitals
 * and add parameters.
 */
export function addressIn(href: string): string | null {
  const [, address] = /^\s*mailto:([^?]*)/i.exec(href) ?? [];
  return address === undefined ? null : canonicalAddress(decoded(address));
}
