/**
 * The headers that whatever serves the built site has to send, in one place: the local server sends them, so that the end-to-end tests
 * run under the very policy that a production host applies.
 */

/** From where pages may take scripts besides their own host: office.js, and MicrosoftAjax.js, which office.js fetches itself. */
const officeScripts = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/** Who may show the pages in a frame: Outlook on the web in its three addresses; new Outlook and Mac use the same. */
const outlookOrigins = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
];

/** The hash of an empty style element: Fluent's Griffel adds one and fills it through the CSSOM, which no policy stops. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What a host adds to the policy for what it serves besides: origins that pages may ask for data. */
export interface HeaderOptions {
  /** Origins of services that pages call, `https://graph.microsoft.com`. */
  readonly services?: readonly string[];
}

/** The Content-Security-Policy of every page. Nothing is allowed that is not named. */
export function contentSecurityPolicy({ services = [] }: HeaderOptions = {}): string {
  const rules: readonly (readonly [directive: string, ...sources: readonly string[]])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...officeScripts],
    ['style-src', "'self'", emptyStyle],
    ['img-src', "'self'"],
    ['connect-src', "'self'", ...services],
    ['frame-ancestors', "'self'", ...outlookOrigins],
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
  return {
    ...fileHeaders,
    'Content-Security-Policy': contentSecurityPolicy(options),
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
  };
}

/** The headers of everything that is no page. */
export const fileHeaders: Readonly<Record<string, string>> = { 'X-Content-Type-Options': 'nosniff' };

const hashed = /\.[0-9a-f]{8}\.(?:js|css)(?:\.LICENSE\.txt)?$/;

/**
 * How long a file of the site may be kept, by its path. Files named after their content for ever; icons for a day, because Outlook does
 * not show images that forbid caching (manifest reference, Image); whatever keeps its address is asked for anew.
 */
export function cacheControl(path: string): string {
  if (hashed.test(path)) return 'public, max-age=31536000, immutable';
  return path.startsWith('/assets/') ? 'public, max-age=86400' : 'no-cache';
}
