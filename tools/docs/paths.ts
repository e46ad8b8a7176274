import { fileOf, inLanguage, type Page } from './pages';

/** What one kind of reader reads, in order. */
export interface ReadingPath {
  /** The page that leads along it. */
  readonly start: Page;
  readonly steps: readonly Page[];
}

const startPage = 'docs/README.md';
const isStart = (source: string) => /^docs\/paths\/[^/]+\.md$/.test(source);

/** Pages that a page links to, each once, in the order of the text. */
function linkedPages(source: string, markdown: string, pages: readonly Page[]): readonly Page[] {
  const files = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => fileOf(source, link));
  return [...new Set(files)].flatMap((file) => pages.filter((page) => page.source === file));
}

/** The readers' paths, in the order in which the first page names them; a page's links are its steps. */
export function readingPaths(
  sources: ReadonlyMap<string, string>,
  pages: readonly Page[],
): readonly ReadingPath[] {
  const linked = (source: string) => linkedPages(source, sources.get(source) ?? '', pages);
  return linked(startPage)
    .filter(({ source }) => isStart(source))
    .map((start) => ({ start, steps: linked(start.source).filter(({ source }) => !isStart(source)) }));
}

/** Where a page stands on a path. */
export interface Place {
  readonly path: ReadingPath;
  readonly previous: Page | null;
  readonly next: Page | null;
}

/** The first path that a page is on, and what comes before and after it there, in its language where that is there; null for a page beside them all. */
export function placeOf(page: Page, paths: readonly ReadingPath[], pages: readonly Page[]): Place | null {
  for (const path of paths) {
    const all = [path.start, ...path.steps];
    const at = all.findIndex(({ guide }) => guide === page.guide);
    if (at < 0) continue;
    const there = (index: number) => {
      const other = all[index];
      return other ? inLanguage(other, page.language, pages) : null;
    };
    return { path, previous: there(at - 1), next: there(at + 1) };
  }
  return null;
}
