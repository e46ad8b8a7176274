/**
 * Preloads the file that office.js loads last: its strings in the display language. office.js requests it only when its other files are there
 * (`outlook-web-16.01.js`, office.js 16.0), which costs one more round trip before a pane may start. The address is the one that office.js uses (its own
 * folder, lower case) and has no crossorigin, or else the file would be loaded twice. It is a guess: where it is wrong, two kilobytes are wasted.
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
