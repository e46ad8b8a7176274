import { posix } from 'node:path';

/** A page of the handbook. */
export interface Page {
  /** Its markdown, as a path from the root of the project. */
  readonly source: string;
  /** Where it stands in the handbook: a path without a leading slash. */
  readonly url: string;
  /** Its first heading. */
  readonly title: string;
  /** BCP 47 primary tag, from its file name: `organizers.sv.md` is Swedish; without one it is English. */
  readonly language: string;
  /** The same guide in any language: its source without the tag. */
  readonly guide: string;
}

const translated = /\.([a-z]{2})\.md$/;

/**
 * `docs/organizers.sv.md` stands at `organizers.sv.html`, a README at the `index.html` of its folder, and what is beside `docs` below `project/`. Other
 * files keep their names.
 */
export function urlOf(source: string): string {
  const below = source.startsWith('docs/') ? source.slice('docs/'.length) : `project/${source}`;
  return below.replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html');
}

/** The first heading of any size, its marks taken off. */
function titleOf(markdown: string, source: string): string {
  const heading = /^#+ (.+)$/m.exec(markdown)?.[1] ?? source;
  return heading.replace(/[`*]/g, '').trim();
}

/** The pages that a project's markdown makes. @param sources markdown by its path from the root */
export function pagesOf(sources: ReadonlyMap<string, string>): readonly Page[] {
  return [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, markdown]) => ({
      source,
      url: urlOf(source),
      title: titleOf(markdown, source),
      language: translated.exec(source)?.[1] ?? 'en',
      guide: source.replace(translated, '.md'),
    }));
}

/** The same guide in every language that it is there in, itself included, by the languages' own names. */
export function languagesOf(
  page: Page,
  pages: readonly Page[],
): readonly (Page & { readonly name: string })[] {
  return pages
    .filter(({ guide }) => guide === page.guide)
    .map((one) => ({ ...one, name: ownName(one.language) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** `sv` is "svenska". */
function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** The guide in a language, or else the page itself. */
export function inLanguage(page: Page, language: string, pages: readonly Page[]): Page {
  return pages.find((one) => one.guide === page.guide && one.language === language) ?? page;
}

/** The way from one page to another address of the handbook, so that it can be read from a disk, too. */
export function hrefFrom(url: string, target: string): string {
  return posix.relative(posix.dirname(url), target) || posix.basename(target);
}

/** The file that a link in a page means, as a path from the root of the project: of a folder its README, as GitHub shows it; null for another site's and for a place on the same page. */
export function fileOf(source: string, link: string): string | null {
  if (/^[a-z][a-z\d+.-]*:|^#|^\/\//i.test(link)) return null;
  const [path = ''] = link.split(/[?#]/);
  const file = posix.join(posix.dirname(source), decodeURIComponent(path));
  return file.endsWith('/') ? `${file}README.md` : file;
}
