import { isIP } from 'node:net';

/** One part of a name between dots (RFC 1123, 2.1): letters, digits and hyphens inside, 63 at most. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Whether this is the name of a domain, of two parts or more: `contoso.com`. Names beyond ASCII come in their `xn--` form. */
export function isDomain(name: string): boolean {
  const labels = name.split('.');
  return name.length <= 253 && labels.length > 1 && labels.every((one) => label.test(one));
}

/**
 * Whether this is what a host can be called: a domain, a name of one part (`localhost`), or an address; IPv6 with or without brackets. A URL
 * may have more in that place than any host is called: `a;b.com`, `a"b.com`, and what configure writes into files for servers must not.
 */
export function isHost(name: string): boolean {
  return label.test(name) || isDomain(name) || isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
}
