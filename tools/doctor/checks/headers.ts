import { cloudOfGraph } from '../../hosting/clouds';
import type { Finding } from '../finding';
import { error, warning } from '../finding';
import type { Seen } from '../look';
import { at, found, hosted, onPages, pages } from './check';
import { policyFindings } from './content-policy';

export function contentPolicy(seen: Seen): readonly Finding[] {
  const cloud = cloudOfGraph(seen.stamp?.graph ?? '');
  return pages(seen).flatMap(([path, { headers }]) =>
    policyFindings(at(seen, path), headers, cloud, seen.stamp),
  );
}

/** No `X-Frame-Options`: it knows no list of sites, and keeps Outlook on the web out. */
export function framing(seen: Seen): readonly Finding[] {
  return onPages(
    seen,
    'x-frame-options',
    () => true,
    (value) => `X-Frame-Options: ${value} keeps Outlook on the web from showing the page.`,
    'Remove the header: frame-ancestors in the content policy says who may. Look for it in the host and in every proxy before it.',
  );
}

/** No `Cross-Origin-Opener-Policy`: a sign-in window has to find the page that opened it. */
export function signIn(seen: Seen): readonly Finding[] {
  return onPages(
    seen,
    'cross-origin-opener-policy',
    (value) => value !== 'unsafe-none',
    (value) =>
      `Cross-Origin-Opener-Policy: ${value} cuts the sign-in window off from the page that opened it.`,
    'Remove the header for the pages of Syfte.',
  );
}

/** No `Cross-Origin-Embedder-Policy`: Microsoft serves office.js and its sign-in page without the header that they would then need (HTML standard, "Cross-origin embedder policies"). */
export function embedding(seen: Seen): readonly Finding[] {
  return onPages(
    seen,
    'cross-origin-embedder-policy',
    (value) => value !== 'unsafe-none',
    (value) => `Cross-Origin-Embedder-Policy: ${value} keeps office.js and the hidden frame of sign-in out.`,
    'Remove the header for the pages of Syfte: they need no isolation.',
  );
}

/** Outlook on the web shows icons of this host in a page of its own: `Cross-Origin-Resource-Policy` must let it. */
export function sharing(seen: Seen): readonly Finding[] {
  return found(seen).flatMap(([path, { headers }]) => {
    const value = headers['cross-origin-resource-policy'];
    if (value === undefined || value === 'cross-origin' || !/\.(?:png|html)$/.test(path)) return [];
    const where = at(seen, path);
    const fix = 'Remove the header, or send cross-origin.';
    return path.endsWith('.png')
      ? [error(where, `Cross-Origin-Resource-Policy: ${value}: Outlook on the web shows no such icon.`, fix)]
      : [
          warning(
            where,
            `Cross-Origin-Resource-Policy: ${value}: Outlook on the web may not show the page.`,
            fix,
          ),
        ];
  });
}

/** Without it a network in between can answer the first request in the place of the host (RFC 6797). */
export function transport(seen: Seen): readonly Finding[] {
  return pages(seen)
    .filter(([, { headers }]) => !/max-age="?[1-9]/i.test(headers['strict-transport-security'] ?? ''))
    .map(([path]) =>
      warning(
        at(seen, path),
        'Strict-Transport-Security is missing: a browser may come without TLS the next time.',
        hosted,
      ),
    );
}
