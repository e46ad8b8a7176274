import { posix } from 'node:path';
import type { Section } from './markdown';
import { hrefFrom, inLanguage, languagesOf, type Page } from './pages';
import { placeOf, type ReadingPath } from './paths';
import { wordsIn } from './words';

/** The source of the page that searches; the build makes it. */
export const searchSource = 'docs/search.md';

/** All pages of a handbook, and what is known of them together. */
export interface Handbook {
  readonly version: string;
  readonly pages: readonly Page[];
  readonly paths: readonly ReadingPath[];
  readonly sections: ReadonlyMap<Page, readonly Section[]>;
}

/**
 * Where a reader finds other languages. The first page of all is in English alone: from there another language leads to the first path's page in it.
 */
function languagesAround(
  page: Page,
  { pages, paths }: Handbook,
): readonly (Page & { readonly name: string })[] {
  const [first] = paths;
  if (page.url !== 'index.html' || !first) return languagesOf(page, pages);
  return languagesOf(first.start, pages).map((one) =>
    one.language === page.language ? { ...one, ...page } : one,
  );
}

/** The pages of a page's own folder that no path leads to: the folder's README has them beside it, and so has each of them. */
function folderOf(page: Page, { pages, paths }: Handbook): readonly Page[] {
  const led = paths.flatMap(({ start, steps }) => [start, ...steps]).map(({ guide }) => guide);
  const known = new Set([...led, 'docs/README.md', searchSource]);
  const folder = posix.dirname(page.source);
  const beside = pages.filter(({ source, guide }) => posix.dirname(source) === folder && !known.has(guide));
  return posix.basename(page.source) === 'README.md' || beside.includes(page) ? beside : [];
}

/** What the layout says of a page, besides its text; every address is as seen from it. */
export function pageData(handbook: Handbook, page: Page) {
  const { pages, paths, version } = handbook;
  const link = <Target extends Page>(to: Target) => ({
    ...to,
    href: hrefFrom(page.url, to.url),
    isHere: to === page,
  });
  const place = placeOf(page, paths, pages);
  return {
    version,
    page,
    words: wordsIn(page.language),
    root: '../'.repeat(page.url.split('/').length - 1),
    isHome: page.url === 'index.html',
    isSearch: page.source === searchSource,
    languages: languagesAround(page, handbook).map((one) => ({
      ...link(one),
      isHere: one.source === page.source,
    })),
    /** Whether the text has no first heading of its own: what an assistant is told has none. */
    lacksTitle: !(handbook.sections.get(page) ?? []).some(({ level, id }) => level === 1 && id !== ''),
    headings: (handbook.sections.get(page) ?? []).filter(({ level, id }) => level === 2 && id !== ''),
    path:
      place && place.path.start.guide !== page.guide
        ? {
            ...link(inLanguage(place.path.start, page.language, pages)),
            steps: place.path.steps.map((step) => link(inLanguage(step, page.language, pages))),
          }
        : null,
    folder: folderOf(page, handbook).map(link),
    previous: place?.previous ? link(place.previous) : null,
    next: place?.next ? link(place.next) : null,
  };
}
