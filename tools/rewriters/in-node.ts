import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { minify } from 'html-minifier-terser';
import juice from 'juice';
import { parseHTML } from 'linkedom';
import { parseFragment, serialize } from 'parse5';
import sanitizeHtml from 'sanitize-html';
import { filterXSS } from 'xss';
import type { Rewriter } from './rewriter';

function throughXml(html: string): string {
  const read = new DOMParser({ onError: () => undefined }).parseFromString(
    `<html><body>${html}</body></html>`,
    'text/html',
  );
  return [...(read.getElementsByTagName('body').item(0)?.childNodes ?? [])]
    .map((node) => new XMLSerializer().serializeToString(node))
    .join('');
}

/** What rewrites in Node, each as a program uses it that follows its manual. */
export const inNode: readonly Rewriter[] = [
  { name: 'sanitize-html', rewrite: async (html) => sanitizeHtml(html) },
  {
    name: 'sanitize-html, styles and tables kept',
    rewrite: async (html) =>
      sanitizeHtml(html, { allowedTags: false, allowedAttributes: false, allowVulnerableTags: true }),
  },
  {
    name: 'sanitize-html, no tables',
    loses: ['table'],
    rewrite: async (html) => sanitizeHtml(html, { allowedTags: ['p', 'div', 'br', 'a', 'b', 'span'] }),
  },
  {
    name: 'sanitize-html, no links',
    loses: ['links'],
    rewrite: async (html) =>
      sanitizeHtml(html, { allowedTags: sanitizeHtml.defaults.allowedTags.filter((tag) => tag !== 'a') }),
  },
  { name: 'xss', rewrite: async (html) => filterXSS(html) },
  { name: 'juice', rewrite: async (html) => juice(`<style>td { padding: 0; color: #222 }</style>${html}`) },
  {
    name: 'html-minifier-terser',
    rewrite: (html) =>
      minify(html, {
        collapseWhitespace: true,
        removeAttributeQuotes: true,
        removeOptionalTags: true,
        removeEmptyAttributes: true,
        removeRedundantAttributes: true,
        decodeEntities: true,
        minifyCSS: true,
      }),
  },
  { name: 'parse5', rewrite: async (html) => serialize(parseFragment(html)) },
  {
    name: 'linkedom',
    rewrite: async (html) => parseHTML(`<html><body>${html}</body></html>`).document.body.innerHTML,
  },
  { name: 'xmldom', isAlone: true, rewrite: async (html) => throughXml(html) },
];
