/**
 * Asks early for what office.js asks for last: Outlook's own sentences in the language of its window. It knows of them only once all the rest of it
 * has come (`outlook-web-16.01.js`, office.js 16.0), which on a slow line is one more way there and back before a pane may begin. From the folder of
 * office.js, in small letters and without crossorigin, as it asks for them: else they would come twice. A guess: where it is wrong, two kilobytes.
 *
 * @param locale of Outlook as far as it is known (`hostLocale`); '' asks for nothing
 */
export function preloadStrings(locale: string, page: Document = document): void {
  const office = Array.from(page.scripts, ({ src }) => src).find((src) => /\/office\.js$/.test(src));
  if (locale === '' || office === undefined) return;
  const link = page.createElement('link');
  link.rel = 'preload';
  link.setAttribute('as', 'script');
  link.href = office.replace(/office\.js$/, `${locale}/outlook_strings.js`).toLowerCase();
  page.head.append(link);
}
