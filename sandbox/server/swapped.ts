const officeJs =
  /(<script[^>]*src=["']?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/office(?:\.debug)?\.js(["']?[^>]*><\/script>)/g;
const microsoftAjax = /<link[^>]*MicrosoftAjax\.js[^>]*>/g;

/**
 * A page of the add-in as the local Outlook serves it: office.js comes from npm instead of Microsoft's CDN, with one script in front of it that
 * loads as office.js does, and MicrosoftAjax.js, for which that script stands in, is not asked for. Nothing else changes.
 */
export function swapped(html: string): string {
  const script = '/outlook/before-office.js';
  const page = html.replace(microsoftAjax, '');
  if (page.search(officeJs) >= 0) return page.replace(officeJs, `$1${script}$2$1/office-js/office.js$2`);
  const first = `<script src="${script}"></script>`;
  return /<head[^>]*>/i.test(page) ? page.replace(/<head[^>]*>/i, (head) => head + first) : first + page;
}
