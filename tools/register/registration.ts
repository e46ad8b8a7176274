import type { Cloud } from '../hosting/clouds';

/** What an app registration is made from. */
export interface Registration {
  readonly origin: string;
  /** Paths of the pages that sign in, with a slash in front. */
  readonly pages: readonly string[];
  readonly tenant: string;
  /** Names of the delegated permissions that are asked for. */
  readonly permissions: readonly string[];
  /** Null before there is one: the script then makes it. */
  readonly clientId: string | null;
  readonly cloud: Cloud;
}

/** Pages that no sign-in returns to: the gate decides from the invite alone, the window hands on what another got, the root is text. */
const withoutSignIn = ['/gate.html', '/sign-in-window.html', '/index.html'];

/** Every page of a site but those. */
export function pagesThatSignIn(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path.endsWith('.html') && !withoutSignIn.includes(path));
}

/**
 * Where sign-in may return to, all of type single-page application: the broker in Outlook, by the origin alone, and the pages themselves for Outlook on
 * the web and where there is no broker (learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in).
 */
export function redirectUris({ origin, pages }: Registration): readonly string[] {
  return [`brk-multihub://${new URL(origin).host}`, ...pages.map((page) => origin + page)];
}

/** The page that consent returns to: the one made for returning from a sign-in, where the site has it. */
function consentPage(pages: readonly string[]): string {
  return pages.find((page) => page === '/sign-in.html') ?? pages[0] ?? '/organizer.html';
}

/**
 * The address at which an administrator consents for everyone (learn.microsoft.com/office/dev/add-ins/publish/publish-nested-app-auth-add-in).
 * @param tenant the one that the app is registered in: the address for any tenant refuses an app of a single one (AADSTS50194)
 */
export function consentAddress(registration: Registration, clientId: string, tenant: string): string {
  const { cloud, origin, pages, permissions } = registration;
  // The bare ones are of the sign-in service itself: MSAL asks for them with every token.
  const scope = [
    ...permissions.map((name) => `${cloud.graph}/${name}`),
    'openid',
    'profile',
    'offline_access',
  ].join(' ');
  const query = [
    `client_id=${clientId}`,
    `scope=${encodeURIComponent(scope)}`,
    `redirect_uri=${encodeURIComponent(origin + consentPage(pages))}`,
  ];
  return `${cloud.login}/${tenant}/v2.0/adminconsent?${query.join('&')}`;
}
