import { decodeCharacters } from './character-references';
import { unwrapped } from './link-target';

/**
 * The ways into an online meeting that Outlook's providers write into an invite. Losing one costs everybody the meeting, and a body
 * written back through Graph without it turns the online meeting off.
 */
const joinPages: readonly RegExp[] = [
  // Teams in every cloud: the world's, the United States government's, China's, and private accounts'.
  /^(?:[\w-]+\.)*teams\.(?:microsoft\.(?:com|us)|microsoftonline\.cn|cloud\.microsoft|live\.com)\/(?:l\/meetup-join|meet)\//,
  /^(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)\/(?:j|my|w|s)\//,
  /^meet\.google\.com\/[a-z]/,
  /^(?:[\w-]+\.)*webex\.com\/(?:(?:meet|join)\/|.*j\.php|wbxmjs\/joinservice)/,
  /^(?:meet\.lync\.com|join\.skype\.com)\//,
  /^(?:meet\.jit\.si|8x8\.vc|whereby\.com|v\.ringcentral\.com\/join|meetings\.ringcentral\.com\/j)\/./,
  /^(?:[\w-]+\.)?bluejeans\.com\/\d/,
  /^(?:meet\.goto\.com|app\.goto\.com\/meeting|gotomeet\.me|(?:global\.)?gotomeeting\.com\/join)\/./,
];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address without its scheme and encoding, so that one link has one form whichever client wrote it. */
function pageOf(raw: string): string {
  const link = decoded(unwrapped(decodeCharacters(raw))).replace(/^https?:\/\//i, '');
  return link.replace(/^[^/]*/, (host) => host.toLowerCase());
}

// What ends a sentence or closes a bracket behind an address is no part of it.
const links = (html: string): readonly string[] =>
  (html.match(/https?:\/\/[^\s"'<>]+/gi) ?? []).map((link) => link.replace(/[.,;:!?)\]}»”’]+$/u, ''));

/** Whether a page is on one of these hosts, or below it, and more than its front page. */
function isOnHost(page: string, hosts: readonly string[]): boolean {
  const [host = '', path = ''] = page.split(/\/(.*)/s);
  return path !== '' && hosts.some((own) => host === own || host.endsWith(`.${own}`));
}

/** The join links of a body, in links and in text, each once, in order. `ownHosts`: meeting hosts of the organisation, in small letters. */
export function joinLinks(html: string, ownHosts: readonly string[] = []): readonly string[] {
  const found = links(html)
    .map(pageOf)
    .filter((page) => joinPages.some((join) => join.test(page)) || isOnHost(page, ownHosts));
  return [...new Set(found)];
}

/** Whether a body has this link to join, however a client wrote it; never for ''. */
export function hasJoinUrl(html: string, joinUrl: string): boolean {
  if (joinUrl === '') return false;
  const own = pageOf(joinUrl);
  return links(html).some((link) => pageOf(link) === own);
}

/**
 * Whether a body holds the way into the meeting that an event says it is: its own link, whatever its host. Teams writes a shorter link into the
 * body than it tells (`/meet/…` for `/l/meetup-join/…`); any other link leads into another meeting.
 */
export function holdsWayIn(html: string, joinUrl: string): boolean {
  if (joinUrl === '' || hasJoinUrl(html, joinUrl)) return true;
  const own = pageOf(joinUrl);
  const [, site] = /^([^/]+)\/l\/meetup-join\//.exec(own) ?? [];
  return site !== undefined && joinLinks(html).some((link) => link.startsWith(`${site}/meet/`));
}
