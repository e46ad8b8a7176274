import { decodeCharacters } from './character-references';

/**
 * The ways into an online meeting that Outlook's providers write into an invite. Losing one costs everybody the meeting, and a body
 * written back through Graph without it turns the online meeting off.
 */
const joinPages: readonly RegExp[] = [
  /^(?:[\w-]+\.)*teams\.(?:microsoft\.(?:com|us)|live\.com)\/(?:l\/meetup-join|meet)\//,
  /^(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)\/(?:j|my|w|s)\//,
  /^meet\.google\.com\/[a-z]/,
  /^(?:[\w-]+\.)*webex\.com\/(?:(?:meet|join)\/|.*j\.php)/,
  /^(?:meet\.lync\.com|join\.skype\.com)\//,
];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a link opens: Safe Links (Defender) wraps the address in one of its own. */
function unwrapped(link: string): string {
  const [, inner] = /safelinks\.protection\.outlook\.com\/.*?[?&]url=([^&]*)/i.exec(link) ?? [];
  return inner ? decoded(inner) : link;
}

/** A join link without its scheme and encoding, so that one link has one form whichever client wrote it; null for another link. */
function joinLink(raw: string): string | null {
  const link = decoded(unwrapped(decodeCharacters(raw))).replace(/^https?:\/\//i, '');
  const page = link.replace(/^[^/]*/, (host) => host.toLowerCase());
  return joinPages.some((join) => join.test(page)) ? page : null;
}

/** The join links of a body, in links and in text, each once, in order. */
export function joinLinks(html: string): readonly string[] {
  const links = html.match(/https?:\/\/[^\s"'<>]+/gi) ?? [];
  const found = links.map(joinLink).filter((link) => link !== null);
  return [...new Set(found)];
}
