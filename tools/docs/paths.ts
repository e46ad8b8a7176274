import { fileOf, inLanguage, type Page } from './pages';

/** What one kind of reader reads, in order. */
export interface ReadingPath {
  /** The page that leads along it, in English; it may have translations, as any guide. */
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

/** The numbered lines of a text, with what is indented below them. */
const numbered = (markdown: string) => (markdown.match(/^\d+\. .*(?:\n {2,}.*)*/gm) ?? []).join('\n');

/** The readers' paths, in the order in which the first page names them; the links of a page's numbered lines are its steps. */
export function readingPaths(
  sources: ReadonlyMap<string, string>,
  pages: readonly Page[],
): readonly ReadingPath[] {
  const textOf = (source: string) => sources.get(source) ?? '';
  return linkedPages(startPage, textOf(startPage), pages)
    .filter(({ source, guide }) => isStart(source) && source === guide)
    .map((start) => ({
      start,
      steps: linkedPages(start.source, numbered(textOf(start.source)), pages).filter(
        ({ source }) => !isStart(source),
      ),
    }));
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
