/** The headers of a request, by lower-case name. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Whether a page is asked for by the local Outlook, to be shown in a frame of its own. A real Outlook with the add-in sideloaded from
 * here frames the page from another site, and somebody who opens it alone frames it nowhere. Browsers without fetch metadata
 * (Safari before 16.4) are told by their Referer.
 */
export function isShownInLocalOutlook(headers: Headers): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' && headers['sec-fetch-dest'] === 'iframe';
  return String(headers.referer ?? '').startsWith(`https://${String(headers.host)}/outlook/`);
}
