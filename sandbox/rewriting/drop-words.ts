/**
 * Which of the organizer's own words a client loses when the body is replaced: the first line, the last, those of lists, of links, in
 * bold, or all. What stands in a table or in an element with an id stays.
 */
export const droppedWords = ['first', 'last', 'lists', 'links', 'bold', 'all'] as const;
export type DroppedWords = 'no' | (typeof droppedWords)[number];

const voidElements = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const lines = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'blockquote', 'pre']);
const aTag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9:]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/** An element without a line in it, and where it stands. */
interface Leaf {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface Open {
  readonly name: string;
  readonly from: number;
  readonly isKept: boolean;
  hasLine: boolean;
}

const isKept = (name: string, attributes: string) => name === 'table' || /(?:^|\s)id\s*=/i.test(attributes);

/** Lines, links and bold words outside of everything that is kept, in the order in which they end. */
function leavesIn(html: string): readonly Leaf[] {
  const found: Leaf[] = [];
  const open: Open[] = [];
  for (const { 0: tag, 1: slash, 2: written = '', 3: attributes = '', index } of html.matchAll(aTag)) {
    const name = written.toLowerCase();
    if (name === '' || voidElements.has(name) || attributes.endsWith('/')) continue;
    const inside = open.some((one) => one.isKept);
    if (slash === '') {
      if (lines.has(name) || name === 'table') for (const one of open) one.hasLine = true;
      open.push({ name, from: index, isKept: inside || isKept(name, attributes), hasLine: false });
      continue;
    }
    const at = open.map((one) => one.name).lastIndexOf(name);
    if (at < 0) continue;
    const [closed] = open.splice(at);
    if (closed && !closed.isKept && !closed.hasLine)
      found.push({ name, from: closed.from, to: index + tag.length });
  }
  return found;
}

const hasWords = (html: string) => html.replace(/<[^>]*>|&nbsp;|\s/g, '') !== '';

function chosen(html: string, which: Exclude<DroppedWords, 'no'>): readonly Leaf[] {
  const leaves = leavesIn(html).filter(({ from, to }) => hasWords(html.slice(from, to)));
  const written = leaves.filter(({ name }) => lines.has(name));
  if (which === 'first') return written.slice(0, 1);
  if (which === 'last') return written.slice(-1);
  if (which === 'lists') return leaves.filter(({ name }) => name === 'li');
  if (which === 'links') return leaves.filter(({ name }) => name === 'a');
  if (which === 'bold') return leaves.filter(({ name }) => name === 'b' || name === 'strong');
  return written;
}

/** What is left of a body in a client that loses these words. */
export function withoutWords(html: string, which: DroppedWords): string {
  if (which === 'no') return html;
  return chosen(html, which).reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), html);
}
