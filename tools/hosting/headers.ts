import { createHash } from 'node:crypto';
import { pageStyle } from '../../src/ui/page-style';
import { type Cloud, clouds } from './clouds';

/**
 * The headers that whatever serves the built site has to send, in one place: the local server sends them, so that the end-to-end tests
 * run under the very policy that a production host applies, and the hosting files for nginx, Azure and IIS are written from them.
 */

/** Which office.js fetches itself (office.js 16.0.15407: `//ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js`, in every cloud). */
const microsoftAjax = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

/** The hash of an empty style element: Fluent's Griffel adds one and fills it through the CSSOM, which no policy stops. */
export const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The hash of the one style that stands in the pages. */
export const pageStyleHash = `'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`;

/** What a host adds to the policy for what it serves besides, and how strict it is. */
export interface HeaderOptions {
  /** Origins of services that pages call, `https://graph.microsoft.com`. */
  readonly services?: readonly string[];
  /** Origins that pages may show in a frame: the sign-in service renews a sign-in in a hidden one. */
  readonly frames?: readonly string[];
  /** The cloud whose Outlook shows the pages. @default the global one */
  readonly cloud?: Cloud;
  /** Break of the policy is told in the browser's console and nothing is stopped: for the first week. @default false */
  readonly reportOnly?: boolean;
}

/** What the pages of a tenant need: Graph and sign-in of its cloud. MSAL asks for tokens from the page and in a hidden frame. */
export function headersFor(cloud: Cloud): HeaderOptions {
  return { services: [cloud.graph, cloud.login], frames: ["'self'", cloud.login], cloud };
}

/**
 * Where a page may take scripts from besides its own host: the folder of office.js, which loads a file of the client and one of the language
 * beside itself, and one file more. Not the whole of those hosts, which many publish to.
 */
export function scriptSources(cloud: Cloud): readonly string[] {
  return [new URL('.', cloud.officeJs).href, microsoftAjax];
}

/** The Content-Security-Policy of every page. Nothing is allowed that is not named. */
export function contentSecurityPolicy(options: HeaderOptions = {}): string {
  const { services = [], frames = [], cloud = clouds.global } = options;
  const rules: readonly (readonly [directive: string, ...sources: readonly string[]])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scriptSources(cloud)],
    ['style-src', "'self'", emptyStyle, pageStyleHash],
    ['img-src', "'self'"],
    ['connect-src', "'self'", ...services],
    ...(frames.length > 0 ? [['frame-src', ...frames] as const] : []),
    ['frame-ancestors', "'self'", ...cloud.outlook],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
  ];
  return rules.map((rule) => rule.join(' ')).join('; ');
}

/**
 * The headers of a page. None of X-Frame-Options (it would keep Outlook out: OfficeDev/office-js#5224) and none of
 * Cross-Origin-Opener-Policy (sign-in pages need their opener).
 */
export function pageHeaders(options: HeaderOptions = {}): Readonly<Record<string, string>> {
  const name = options.reportOnly ? 'Content-Security-Policy-Report-Only' : 'Content-Security-Policy';
  return {
    ...fileHeaders,
    [name]: contentSecurityPolicy(options),
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
  };
}

/** The headers of everything that is no page. */
export const fileHeaders: Readonly<Record<string, string>> = { 'X-Content-Type-Options': 'nosniff' };

/** How long the files of a kind may be kept. The first pattern that a path matches decides. */
export interface CacheRule {
  /** A regular expression in the form that JavaScript and nginx share. */
  readonly pattern: string;
  readonly value: string;
}

/** Paths whose name says their content: what is there never changes. A pattern. */
export const hashedFiles = '\\.[0-9a-f]{8}\\.(?:js|css)(?:\\.LICENSE\\.txt)?$';

/**
 * Files named after their content for ever; icons for a day, because Outlook does not show images that forbid caching (manifest
 * reference, Image); whatever keeps its address (the pages, gate.js, policy.js) is asked for anew, which costs a 304: a changed policy is
 * in force at the next Send, for the pane and the gate at once.
 */
export const cacheRules: readonly CacheRule[] = [
  {
    pattern: hashedFiles,
    value: 'public, max-age=31536000, immutable',
  },
  { pattern: '^/assets/', value: 'public, max-age=86400' },
];

/** For every path that no rule names. */
const cacheOtherwise = 'no-cache';

/** How long a file of the site may be kept, by its path. */
export function cacheControl(path: string): string {
  return cacheRules.find(({ pattern }) => new RegExp(pattern).test(path))?.value ?? cacheOtherwise;
}

/** A year: browsers then never ask for the host without TLS. Not from the local server: it would bind everything on localhost. */
const strictTransport = { 'Strict-Transport-Security': 'max-age=31536000' };

/** All headers of a file on a production host, by its path, but for its media type. */
export function hostedHeaders(path: string, options: HeaderOptions): Readonly<Record<string, string>> {
  return {
    'Cache-Control': cacheControl(path),
    ...(path.endsWith('.html') ? pageHeaders(options) : fileHeaders),
    ...strictTransport,
  };
}
