import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing that can be wrong with a deployed site, and the check that has to name it. */
export interface Illness {
  readonly what: string;
  readonly check: string;
  /** A slip in what nginx is told. */
  readonly conf?: (conf: string) => string;
  /** A file of the site with something else in it; null for one that is gone. */
  readonly file?: { readonly path: string; readonly to: ((text: string) => string) | null };
  /** The manifest that was uploaded, when it is not the one of the site. */
  readonly manifest?: (text: string) => string;
  readonly certificate?: 'expired' | 'ends-soon' | 'other-host';
  /** A site whose own list says that the changed file is right: what somebody does who took over the host. */
  readonly isListed?: true;
  /** Nobody told this machine to trust the authority. */
  readonly isUntrusted?: true;
}

/** Text as an expression that finds it. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const everywhere = (from: string | RegExp, to: string) => (text: string) =>
  text.replace(typeof from === 'string' ? new RegExp(escaped(from), 'g') : from, to);

/** A header more in every block that answers. */
const header = (line: string) =>
  everywhere('try_files $uri =404;', `try_files $uri =404; add_header ${line} always;`);

export const illnesses: readonly Illness[] = [
  {
    what: 'a script that somebody changed together with the list of the site',
    check: 'site-whole',
    file: { path: 'gate.js', to: (text) => `${text}\n;/* and sends it on */` },
    isListed: true,
  },
  {
    what: 'a content policy that stops the hidden frame of sign-in',
    check: 'content-policy',
    conf: everywhere("frame-src 'self' https://login.microsoftonline.com", "frame-src 'self'"),
  },
  {
    what: 'a content policy that stops icons',
    check: 'content-policy',
    conf: everywhere("img-src 'self'", "img-src 'none'"),
  },
  {
    what: 'a content policy that lets more than Outlook frame the pages',
    check: 'content-policy',
    conf: everywhere("frame-ancestors 'self'", "frame-ancestors 'self' https://*.contoso.example"),
  },
  {
    what: 'a content policy that lets a page send to anywhere',
    check: 'content-policy',
    conf: everywhere("connect-src 'self'", "connect-src 'self' https:"),
  },
  {
    what: 'pages that are isolated from what they load',
    check: 'embedding',
    conf: header('Cross-Origin-Embedder-Policy require-corp'),
  },
  {
    what: 'icons that no other site may show',
    check: 'sharing',
    conf: header('Cross-Origin-Resource-Policy same-origin'),
  },
  {
    what: 'a host that browsers may come to without TLS',
    check: 'transport',
    conf: everywhere('Strict-Transport-Security', 'X-Nothing'),
  },
  { what: 'files that are sent as they are', check: 'compression', conf: swap('gzip on;', 'gzip off;') },
  { what: 'a host that speaks HTTP/1.1 alone', check: 'protocol', conf: everywhere(' ssl http2;', ' ssl;') },
  {
    what: 'a host that serves the site without TLS',
    check: 'without-tls',
    conf: swap(/return 301 [^;]*;/, 'return 200 "hello";'),
  },
  {
    what: 'a host that sends people without TLS to another one',
    check: 'without-tls',
    conf: swap(/return 301 [^;]*;/, 'return 301 https://elsewhere.example$request_uri;'),
  },
  {
    what: 'a gate that takes its time',
    check: 'gate-time',
    conf: everywhere('location / {', 'location / {\n    limit_rate 10k;'),
  },
  {
    what: 'a root that is not there',
    check: 'reachable',
    file: { path: 'index.html', to: null },
  },
  { what: 'a certificate that has run out', check: 'certificate-dates', certificate: 'expired' },
  { what: 'a certificate that runs out in two weeks', check: 'certificate-dates', certificate: 'ends-soon' },
  { what: 'a certificate of another host', check: 'certificate-host', certificate: 'other-host' },
  { what: 'a root that nobody trusts', check: 'certificate-chain', isUntrusted: true },
  {
    what: 'a manifest whose elements stand in the wrong order',
    check: 'manifest-structure',
    manifest: swap(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'),
  },
  {
    what: 'a manifest with a resid that names nothing',
    check: 'manifest-structure',
    manifest: swap('resid="Gate.Script"', 'resid="Gate.Skript"'),
  },
  {
    what: 'a manifest with one id twice',
    check: 'manifest-structure',
    manifest: swap('id="SyfteAttendeePane"', 'id="SyfteOrganizerPane"'),
  },
  {
    what: 'a manifest that is no XML',
    check: 'manifest-structure',
    manifest: swap('</Hosts>', ''),
  },
  {
    what: 'a manifest with a send mode that Outlook does not know',
    check: 'manifest-structure',
    manifest: swap(/SendMode="\w+"/, 'SendMode="Hard"'),
  },
  {
    what: 'a manifest of another host',
    check: 'manifest-host',
    manifest: swap(/https:\/\/[^/"]+\/gate\.js/, 'https://localhost:3000/gate.js'),
  },
  {
    what: 'a manifest of another add-in',
    check: 'manifest-served',
    manifest: swap(/<Id>[^<]*/, '<Id>70a1c930-8096-4f05-a86e-d7a2720ef9e1'),
  },
  {
    what: 'a manifest of an older version',
    check: 'version',
    manifest: swap(/<Version>[^<]*/, '<Version>0.0.9.0'),
  },
  { what: 'a page that is missing', check: 'reachable', file: { path: 'organizer.html', to: null } },
  {
    what: 'a page behind a sign-in',
    check: 'redirects',
    conf: swap(
      'location /',
      'location = /attendee.html { return 302 https://login.example/; }\n  location /',
    ),
  },
  {
    what: 'a script that something has rewritten',
    check: 'site-whole',
    file: { path: 'policy.js', to: (text) => `${text}/* minified */` },
  },
  { what: 'a site without its list', check: 'site-whole', file: { path: 'syfte.json', to: null } },
  { what: 'scripts sent as text', check: 'media-types', conf: swap('text/javascript js', 'text/plain js') },
  {
    what: 'files that may be taken for another type',
    check: 'no-sniffing',
    conf: everywhere('"nosniff"', '"no"'),
  },
  {
    what: 'no content policy',
    check: 'content-policy',
    conf: everywhere('Content-Security-Policy', 'X-Nothing'),
  },
  {
    what: 'a content policy that lets nobody frame the pages',
    check: 'content-policy',
    conf: everywhere(/frame-ancestors [^;]*/g, "frame-ancestors 'self'"),
  },
  {
    what: 'a content policy that lets anybody frame the pages',
    check: 'content-policy',
    conf: everywhere(/frame-ancestors [^;]*; /g, ''),
  },
  {
    what: 'a content policy that stops office.js',
    check: 'content-policy',
    conf: everywhere(' https://appsforoffice.microsoft.com', ''),
  },
  {
    what: 'a content policy that stops the styles of the pane',
    check: 'content-policy',
    conf: everywhere(/ 'sha256-[^']*'/g, ''),
  },
  {
    what: 'a content policy that stops sign-in',
    check: 'content-policy',
    conf: everywhere(/connect-src [^;]*/g, "connect-src 'self'"),
  },
  {
    what: 'a content policy that lets inline scripts run',
    check: 'content-policy',
    conf: everywhere("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  },
  {
    what: 'a content policy that only reports',
    check: 'content-policy',
    conf: everywhere('Content-Security-Policy', 'Content-Security-Policy-Report-Only'),
  },
  { what: 'pages that no frame may show', check: 'framing', conf: header('X-Frame-Options SAMEORIGIN') },
  {
    what: 'sign-in windows that are cut off',
    check: 'sign-in-window',
    conf: header('Cross-Origin-Opener-Policy same-origin'),
  },
  {
    what: 'a gate that is kept for a year',
    check: 'short-cache',
    conf: everywhere('Cache-Control "no-cache"', 'Cache-Control "public, max-age=31536000"'),
  },
  {
    what: 'hashed files that are never kept',
    check: 'long-cache',
    conf: swap('public, max-age=31536000, immutable', 'no-cache'),
  },
  { what: 'icons that may not be kept', check: 'icons', conf: swap('public, max-age=86400', 'no-store') },
  {
    what: 'office.js from somewhere else',
    check: 'office-js',
    file: { path: 'organizer.html', to: swap('https://appsforoffice.microsoft.com', '/copied') },
  },
  {
    what: 'a page without the policy',
    check: 'policy-first',
    file: { path: 'organizer.html', to: swap('/policy.js', '/rules.js') },
  },
  {
    what: 'a gate that imports',
    check: 'gate-script',
    file: { path: 'gate.js', to: (text) => `import './more.js';${text}` },
  },
  {
    what: 'a gate that imports later',
    check: 'gate-script',
    file: { path: 'gate.js', to: (text) => `${text};setTimeout(()=>import('./more.js'))` },
  },
  {
    what: 'a gate that requires',
    check: 'gate-script',
    file: { path: 'gate.js', to: (text) => `${text};require('./more.js')` },
  },
  {
    what: 'a gate that was cut short',
    check: 'gate-script',
    file: { path: 'gate.js', to: (text) => text.slice(0, 2000) },
  },
  {
    what: 'a gate without the handler of an event',
    check: 'gate-script',
    file: { path: 'gate.js', to: everywhere('onAppointmentSend', 'onSend') },
  },
  {
    what: 'a gate that is too large',
    check: 'gate-script',
    file: { path: 'gate.js', to: (text) => `${text};"${hardToZip(40_000)}"` },
  },
  {
    what: 'a gate with another policy than the pages',
    check: 'policy-stamp',
    file: { path: 'gate.js', to: swap(/(fingerprint\\*":\\*")[0-9a-f]+/, '$1000000000000') },
  },
  {
    what: 'a policy that configure did not write',
    check: 'policy-stamp',
    file: { path: 'policy.js', to: () => 'globalThis.syfteStamp = undefined;' },
  },
  {
    what: 'a host that does not allow its own gate',
    check: 'allowed-file',
    file: { path: '.well-known/microsoft-officeaddins-allowed.json', to: () => '{"allowed":[]}' },
  },
];

/** Text without repetition, the same each time. */
function hardToZip(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}

/** Puts a file of a site into another state; `former` is what was there. */
export function spoil(site: string, file: NonNullable<Illness['file']>, former: string): void {
  const path = join(site, file.path);
  if (file.to === null) rmSync(path);
  else writeFileSync(path, file.to(former));
}
