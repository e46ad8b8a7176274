/**
 * The language of Outlook as the address of the page tells it, before office.js knows: 'en-US'; '' where it does not. Outlook opens every page with
 * `_host_Info=Outlook$Web$16.01$en-US$…` in its address, and office.js keeps that for the pages that come after (`hostInfoValue`, with `$` or
 * `|` between; office.js 16.0). A guess to begin with: `Office.context.displayLanguage` is what counts.
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

/** Storage of framed pages may be out of bounds. */
function kept(keptBy: () => Storage): string {
  try {
    return keptBy().getItem('hostInfoValue') ?? '';
  } catch {
    return '';
  }
}
