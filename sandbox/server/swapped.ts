const officeJs = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/office(?:\.debug)?\.js/g;

/**
 * A page of the add-in as the local Outlook serves it: office.js comes from npm instead of Microsoft's CDN, and one script goes
 * in front of everything. Nothing else changes.
 */
export function swapped(html: string): string {
  const script = '<script src="/outlook/before-office.js"></script>';
  const page = html.replace(officeJs, '/office-js/office.js');
  return /<head[^>]*>/i.test(page) ? page.replace(/<head[^>]*>/i, (head) => head + script) : script + page;
}
