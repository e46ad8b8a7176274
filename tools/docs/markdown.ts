import type MarkdownIt from 'markdown-it';
import type { RenderRule } from 'markdown-it/lib/renderer.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import { headingIds } from './heading-ids';
import { fileOf, hrefFrom, urlOf } from './pages';

/** What stands below one heading of a page: what a search finds. */
export interface Section {
  /** The heading's id; empty for what stands above the first one. */
  readonly id: string;
  readonly heading: string;
  readonly level: number;
  readonly text: string;
}

/** Text as it is read: without marks, with what pictures say. */
function textOf(inline: Token | undefined): string {
  const words = (inline?.children ?? []).map((token) => (/break$/.test(token.type) ? ' ' : token.content));
  return words.join('').trim();
}

/** The sections of a page, in order. @param markdown without front matter */
export function sectionsOf(md: MarkdownIt, markdown: string): readonly Section[] {
  const idOf = headingIds();
  const sections: { id: string; heading: string; level: number; text: string }[] = [];
  const tokens = md.parse(markdown, {});
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') {
      const heading = textOf(tokens[at + 1]);
      sections.push({ id: idOf(heading), heading, level: Number(token.tag.slice(1)), text: '' });
    } else if (tokens[at - 1]?.type !== 'heading_open' && /^(inline|fence|code_block)$/.test(token.type)) {
      if (sections.length === 0) sections.push({ id: '', heading: '', level: 1, text: '' });
      const text = token.type === 'inline' ? textOf(token) : token.content.trim();
      const last = sections[sections.length - 1];
      if (last) last.text = `${last.text} ${text}`.trim();
    }
  });
  return sections;
}

/** A link of a page as it is in the handbook: to the page that the file became, or to the file, which goes in as well. */
function linkInHandbook(source: string, link: string, used: (file: string) => void): string {
  const file = fileOf(source, link);
  if (file === null) return link;
  if (!file.endsWith('.md')) used(file);
  const [, rest = ''] = /([?#].*)$/.exec(link) ?? [];
  return `${hrefFrom(urlOf(source), urlOf(file))}${rest}`;
}

/** Opens and closes a box that scrolls by itself, also by keyboard: wide tables and code stay inside a narrow page. */
function inScrollBox(md: MarkdownIt, open: string, close: string): void {
  const own = (name: string): RenderRule =>
    md.renderer.rules[name] ?? ((tokens, at, options, _, self) => self.renderToken(tokens, at, options));
  const [opening, closing] = [own(open), own(close)];
  md.renderer.rules[open] = (...rest) => `<div class="scrolls" role="group" tabindex="0">${opening(...rest)}`;
  md.renderer.rules[close] = (...rest) => `${closing(...rest)}</div>`;
}

/** A corner of a table without a word heads nothing: it is a cell like others, or assistive technology says "header" and no more. */
function emptyHeadersAsCells(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    const close = tokens[at + 2];
    if (token.type !== 'th_open' || tokens[at + 1]?.content !== '' || !close) return;
    token.tag = 'td';
    close.tag = 'td';
  });
}

const addresses = { link_open: 'href', image: 'src' } as const;

/**
 * Teaches markdown-it what the handbook needs: ids as GitHub gives them, links from file to file that lead from page to page (those in HTML, too), no
 * empty headers of tables, and boxes around what may be too wide.
 * @param used told of every file that a page shows or links to and that is no page
 */
export function forHandbook(md: MarkdownIt, used: (file: string) => void): void {
  md.core.ruler.push('handbook', ({ tokens, env }) => {
    const source: string = sourceOf(env);
    const idOf = headingIds();
    const walk = (token: Token, next: Token | undefined) => {
      if (token.type === 'heading_open') token.attrSet('id', idOf(textOf(next)));
      if (token.type === 'link_open' || token.type === 'image') {
        const name = addresses[token.type];
        token.attrSet(name, linkInHandbook(source, token.attrGet(name) ?? '', used));
      }
      if (token.type.startsWith('html_'))
        token.content = token.content.replace(
          /\b(href|src|srcset)="([^"]*)"/g,
          (_, name: string, link: string) => `${name}="${linkInHandbook(source, link, used)}"`,
        );
      for (const child of token.children ?? []) walk(child, undefined);
    };
    tokens.forEach((token, at) => {
      walk(token, tokens[at + 1]);
    });
    emptyHeadersAsCells(tokens);
  });
  inScrollBox(md, 'table_open', 'table_close');
  const fence = md.renderer.rules.fence;
  if (fence)
    md.renderer.rules.fence = (...rest) =>
      `<div class="scrolls" role="group" tabindex="0">${fence(...rest)}</div>`;
}

/** Eleventy gives the page's data to markdown-it; its input path begins with `./`. */
function sourceOf(env: unknown): string {
  const { page } = env as { readonly page?: { readonly inputPath: string } };
  return page?.inputPath.replace(/^\.\//, '') ?? '';
}
