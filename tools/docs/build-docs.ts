import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import MarkdownIt from 'markdown-it';
import webpack, { type Configuration } from 'webpack';
import { forHandbook, sectionsOf } from './markdown';
import { type Handbook, pageData, searchSource } from './page-data';
import { type Page, pagesOf, urlOf } from './pages';
import { readingPaths } from './paths';
import type { Place } from './search';

const searchPage = '# Search\n\n<p id="found" role="status"></p>\n<ol id="results"></ol>\n';

/** The project's markdown: what stands beside README.md, and all of `docs`. */
function sourcesIn(root: string): ReadonlyMap<string, string> {
  const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const files = [...readdirSync(root), ...below.map((name) => `docs/${name.replaceAll('\\', '/')}`)];
  const read = (path: string) => readFileSync(join(root, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  return new Map([
    ...files.filter((path) => path.endsWith('.md')).map((path) => [path, read(path)] as const),
    [searchSource, searchPage],
  ]);
}

function placesOf({ pages, sections }: Handbook): readonly Place[] {
  return pages.flatMap((page) =>
    (sections.get(page) ?? []).map(({ id, heading, level, text }) => ({
      href: id ? `${page.url}#${id}` : page.url,
      title: page.title,
      heading: level === 1 ? '' : heading,
      text,
      language: page.language,
    })),
  );
}

/** Bundles the script of the page that searches; the map beside it tells a release what is inside. */
function buildSearch(root: string, folder: string): Promise<void> {
  const configuration = (require(join(root, 'webpack.docs.config.js')) as () => Configuration)();
  return new Promise((done, failed) => {
    webpack({ ...configuration, output: { ...configuration.output, path: folder } }, (error, stats) =>
      error || stats?.hasErrors() ? failed(error ?? new Error(stats?.toString('errors-only'))) : done(),
    );
  });
}

interface EleventyData {
  readonly page: { readonly inputPath: string };
}

/** Only the handbook's own markdown, as it is: `{{` in a guide is text. */
function configure(config: EleventyConfig, handbook: Handbook, used: (file: string) => void): void {
  const bySource = new Map(handbook.pages.map((page) => [`./${page.source}`, page]));
  const pageOf = ({ page }: EleventyData): Page => {
    const found = bySource.get(page.inputPath);
    if (!found) throw new Error(`${page.inputPath} is no page of the handbook.`);
    return found;
  };
  config.setTemplateFormats(['md']);
  config.setIncludesDirectory('tools/docs');
  for (const folder of ['.*/**', 'build/**', 'dist/**', 'sandbox/**', 'src/**', 'test/**', 'tools/**'])
    config.ignores.add(folder);
  config.amendLibrary('md', (md) => forHandbook(md, used));
  config.addTemplate(searchSource, searchPage);
  config.addGlobalData('layout', 'page.njk');
  config.addGlobalData('permalink', () => (data: EleventyData) => pageOf(data).url);
  config.addGlobalData('eleventyComputed', {
    at: (data: EleventyData) => pageData(handbook, pageOf(data)),
  });
}

/** What is known of all pages before one of them is written. */
function handbookOf(root: string): Handbook {
  const sources = sourcesIn(root);
  const pages = pagesOf(sources);
  const md = new MarkdownIt({ html: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    version,
    pages,
    paths: readingPaths(sources, pages),
    sections: new Map(pages.map((page) => [page, sectionsOf(md, sources.get(page.source) ?? '')])),
  };
}

/**
 * Builds the handbook. Eleventy works from the current folder, so this has to be the project's.
 * @param root the project
 * @param out where it goes; emptied first
 * @param scripts where its script is bundled, with the map that tells what is inside
 * @returns how many pages it has
 */
export async function buildDocs(root: string, out: string, scripts: string): Promise<number> {
  const handbook = handbookOf(root);
  const files = new Set<string>();
  rmSync(out, { recursive: true, force: true });
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy('.', out, {
    configPath: null,
    quietMode: true,
    config: (config) => {
      configure(config, handbook, (file) => files.add(file));
      return { markdownTemplateEngine: false };
    },
  });
  await Promise.all([eleventy.write(), buildSearch(root, scripts)]);
  const copies: readonly (readonly [from: string, to: string])[] = [
    ...[...files].sort().map((file) => [file, urlOf(file)] as const),
    ['tools/docs/handbook.css', 'handbook.css'],
    ['assets/icon.svg', 'icon.svg'],
  ];
  for (const [from, to] of copies) {
    mkdirSync(dirname(join(out, to)), { recursive: true });
    cpSync(join(root, from), join(out, to), { recursive: true });
  }
  cpSync(join(scripts, 'search.js'), join(out, 'search.js'));
  writeFileSync(join(out, 'search-index.js'), `const syftePlaces = ${JSON.stringify(placesOf(handbook))};\n`);
  return handbook.pages.length;
}
