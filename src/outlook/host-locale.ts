/**
 * Outlook's display language from the address of the page, before office.js has started: 'en-US', or '' where the address does not tell. Outlook opens
 * every page with `_host_Info=Outlook$Web$16.01$en-US$…`, and office.js stores that for later pages in session storage (`hostInfoValue`, separated by
 * `$` or `|`; office.js 16.0). It is a first guess: `Office.context.displayLanguage` is what counts.
 */
export function hostLocale(
  address: Location = window.location,
  keptBy: () => Storage = () => window.sessionStorage,
): string {
  const [, given = ''] = /[?&#]_host_Info=([^&#]*)/i.exec(`${address.search}${address.hash}`) ?? [];
  const info = decoded(given) || kept(keptBy);
  const locale = info.split(info.includes('$') ? '$' : '|')[3] ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(locale) ? locale : '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A browser may deny storage to a framed page. */
function kept(keptBy: () => Storage): string {
  try {
    return keptBy().getItem('hostInfoValue') ?? '';
  } catch {
    return '';
  }
}
