import { blockId } from './block-id';
import { attributesOf } from './html-attributes';
import { type Token, tokensOf } from './html-tokens';
import { labelOf } from './labels';
import { headerWatch, startsQuote } from './quote-boundary';
import { lineReader } from './visible-lines';

/** Where the live block is. Its region is its table: what stands beside the table in the wrapper is the organizer's own. */
export interface FoundBlock {
  readonly start: number;
  /** Offset after `</table>`, or the length of the body when nobody closed it. */
  readonly end: number;
  readonly closed: boolean;
  /** Is the table still inside an element that carries the block's id? */
  readonly hasWrapper: boolean;
  /** The `lang` of the table or its wrapper; '' when both are gone. */
  readonly lang: string;
}

interface Table {
  readonly start: number;
  end: number;
  closed: boolean;
  readonly parent: Table | null;
  readonly quoted: boolean;
  readonly lang: string;
  readonly wrapper: Wrapper | null;
  /** Blockquotes open outside: what is open at the end of a table was opened inside and ends with it. */
  readonly blockquotes: number;
  byId: boolean;
  anchor: boolean;
  firstLine: boolean;
  lastLine: boolean;
  /** A table inside this one carries the anchor or the first line: this one only lays it out. */
  holdsMarked: boolean;
}

interface Wrapper {
  readonly name: string;
  readonly depth: number;
  readonly lang: string;
  table: Table | null;
}

/** Clients put prefixes before an id (x_x_, gmail-m_123…, m_-…, ydp…), never anything behind it. */
function isOurs(id: string | undefined): boolean {
  return id?.toLowerCase().endsWith(blockId) ?? false;
}

const wrapping = new Set(['div', 'section', 'p', 'span', 'article', 'center']);

class Outline {
  readonly tables: Table[] = [];
  private open: Table | null = null;
  private readonly wrappers: Wrapper[] = [];
  private readonly depths = new Map<string, number>();
  private blockquotes = 0;
  private quoteFrom = Number.POSITIVE_INFINITY;

  constructor(private readonly html: string) {}

  read(): void {
    const nextLine = lineReader(this.html);
    const header = headerWatch();
    for (const token of tokensOf(this.html)) {
      const line = nextLine(token);
      if (line) {
        this.markLine(line.text);
        this.quoteAt(header.line(line.text, line.start));
      }
      if (token.kind === 'open') this.opens(token);
      else if (token.kind === 'close') this.closes(token);
    }
  }

  private quoteAt(offset: number | null): void {
    if (offset !== null) this.quoteFrom = Math.min(this.quoteFrom, offset);
  }

  /** First in the body that is not a quote. Nested blocks start inside their outermost one, so that one comes first. */
  live(): Table | null {
    return (
      this.tables.find((table) => isBlock(table) && !table.quoted && table.start < this.quoteFrom) ?? null
    );
  }

  private opens(token: Token): void {
    if (startsQuote(this.html, token)) this.quoteAt(token.start);
    if (token.name === 'table') this.opensTable(token);
    else if (token.name === 'blockquote') this.blockquotes++;
    else if (token.name === 'a') this.marksAnchor(token);
    else if (wrapping.has(token.name)) this.opensWrapper(token);
  }

  private opensTable(token: Token): void {
    const attributes = attributesOf(this.html, token);
    const wrapper = this.wrappers.at(-1) ?? null;
    const table: Table = {
      start: token.start,
      end: this.html.length,
      closed: false,
      parent: this.open,
      quoted: this.blockquotes > 0,
      lang: attributes.get('lang') ?? wrapper?.lang ?? '',
      wrapper,
      blockquotes: this.blockquotes,
      byId: isOurs(attributes.get('id')),
      anchor: false,
      firstLine: false,
      lastLine: false,
      holdsMarked: false,
    };
    if (wrapper) wrapper.table ??= table;
    this.tables.push(table);
    this.open = table;
  }

  private marksAnchor(token: Token): void {
    if (!this.open) return;
    const attributes = attributesOf(this.html, token);
    if (!isOurs(attributes.get('name')) && !isOurs(attributes.get('id'))) return;
    this.open.anchor = true;
    tellOuter(this.open);
  }

  private markLine(text: string): void {
    if (!this.open) return;
    const means = labelOf(text)?.means;
    if (means === 'firstLine') {
      this.open.firstLine = true;
      tellOuter(this.open);
    }
    if (means === 'lastLine') this.open.lastLine = true;
  }

  private opensWrapper(token: Token): void {
    const depth = (this.depths.get(token.name) ?? 0) + 1;
    this.depths.set(token.name, depth);
    const attributes = attributesOf(this.html, token);
    if (isOurs(attributes.get('id'))) {
      this.wrappers.push({ name: token.name, depth, lang: attributes.get('lang') ?? '', table: null });
    }
  }

  private closes(token: Token): void {
    if (token.name === 'table' && this.open) {
      this.open.end = token.end;
      this.open.closed = true;
      this.blockquotes = this.open.blockquotes;
      this.open = this.open.parent;
    } else if (token.name === 'blockquote') {
      this.blockquotes = Math.max(0, this.blockquotes - 1);
    } else if (wrapping.has(token.name)) {
      this.closesWrapper(token);
    }
  }

  private closesWrapper(token: Token): void {
    const depth = this.depths.get(token.name) ?? 0;
    if (depth === 0) return;
    this.depths.set(token.name, depth - 1);
    const last = this.wrappers.at(-1);
    if (last?.name === token.name && last.depth >= depth) this.wrappers.pop();
  }
}

/** Tells the tables around a marked one, each only once, so that nesting costs nothing extra. */
function tellOuter(table: Table): void {
  for (let outer = table.parent; outer && !outer.holdsMarked; outer = outer.parent) outer.holdsMarked = true;
}

function isBlock(table: Table): boolean {
  if (table.anchor || table.byId || (table.firstLine && table.lastLine)) return true;
  return table.wrapper?.table === table && (table.firstLine || !table.holdsMarked);
}

/**
 * The live agenda block of a body, found by its id, else by its anchor, else by its first and last lines; null when there is none.
 * A block that a reply or a forward quotes is not live. One pass, whatever the body.
 */
export function findBlock(html: string): FoundBlock | null {
  // Every mark of the block says the product's name; most bodies do not.
  if (!/syfte/i.test(html)) return null;
  const outline = new Outline(html);
  outline.read();
  const table = outline.live();
  if (!table) return null;
  const { start, end, closed, lang, wrapper } = table;
  return { start, end, closed, lang, hasWrapper: wrapper !== null };
}
