/** Where a link leads, as far as a reader is told by its words. */

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A client that decodes the link itself leaves a bare percent sign.
    return text;
  }
}

// Each scanner of links, with the place of the address that it stands for. Proofpoint's second version writes `-` for `%` and `_` for `/`.
const wrappers: readonly {
  readonly pattern: RegExp;
  readonly inner: (written: string) => string;
}[] = [
  {
    pattern: /^https?:\/\/[^/]*safelinks\.protection\.(?:outlook|office365)\.[^/]+\/.*?[?&]url=([^&]*)/i,
    inner: percentDecoded,
  },
  { pattern: /^https?:\/\/urldefense\.(?:com|us)\/v3\/__(.*?)__;/i, inner: (written) => written },
  {
    pattern: /^https?:\/\/urldefense\.proofpoint\.com\/v2\/url\?u=([^&]*)/i,
    inner: (written) => percentDecoded(written.replace(/-/g, '%').replace(/_/g, '/')),
  },
  { pattern: /^https?:\/\/(?:www\.)?google\.[^/]+\/url\?(?:.*&)?(?:q|url)=([^&]*)/i, inner: percentDecoded },
];

/** What a link opens behind a scanner of links that put its own address before it: Safe Links, Proofpoint, Google's redirect. */
export function unwrapped(link: string): string {
  for (const { pattern, inner } of wrappers) {
    const [, written] = pattern.exec(link) ?? [];
    if (written) return inner(written);
  }
  return link;
}

/** An address without its scheme, its host and signs in one spelling: a browser knows how (punycode, percent signs); classic Outlook's gate does without. */
function spelled(address: string): string {
  const bare = address.trim().replace(/^https?:\/\//i, '');
  try {
    const { host, pathname, search, hash } = new URL(`https://${bare}`);
    return percentDecoded(host + pathname + search + hash);
  } catch {
    return percentDecoded(bare).toLowerCase();
  }
}

/**
 * Whether the words of a link tell where it leads: they are its address or its beginning, however either is written, or are an address
 * themselves, or it leads nowhere. `words` in canonical form.
 */
export function showsTarget(words: string, href: string): boolean {
  const target = spelled(unwrapped(href));
  // Editors make `href="https://"` of an anchor.
  if (target === '' || words.includes('://')) return true;
  const shown = spelled(words).replace(/\/$/, '');
  return target.startsWith(shown) || spelled(href).startsWith(shown);
}
