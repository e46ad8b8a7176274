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
  /** Is the table still inside a div that carries the block's id? */
  readonly hasWrapper: boolean;
}

interface Table extends FoundBlock {
  end: number;
  closed: boolean;
  readonly parent: Table | null;
  /** Blockquotes open outside: what is open at the end of a table was opened inside and ends with it. */
  readonly blockquotes: number;
  /** First table in an element with the block's id. */
  readonly isFirst: boolean;
  /** Carries the block's anchor or id itself. */
  named: boolean;
  firstLine: boolean;
  lastLine: boolean;
  /** A table inside this one carries the anchor or the first line: this one only lays it out. */
  holdsMarked: boolean;
}

/** Does this element carry the block's mark? Clients put prefixes before it (x_x_, gmail-m_123…, ydp…), nothing behind it. */
function isMarked(html: string, token: Token): boolean {
  const attributes = attributesOf(html, token);
  const marks = [attributes.get('id'), token.name === 'a' ? attributes.get('name') : ''];
  return marks.some((mark) => mark?.toLowerCase().endsWith(blockId));
}

/** Tells the tables around a marked one, each only once, so that nesting costs nothing extra. */
function tellOuter(table: Table): void {
  for (let outer = table.parent; outer && !outer.holdsMarked; outer = outer.parent) outer.holdsMarked = true;
}

function isBlock(table: Table): boolean {
  const { named, firstLine, lastLine, isFirst, holdsMarked } = table;
  return named || (firstLine && (lastLine || isFirst)) || (isFirst && !holdsMarked);
}

/** Follows a body's tables and what marks them, tag by tag. */
class Outline {
  readonly tables: Table[] = [];
  private open: Table | null = null;
  private blockquotes = 0;
  private divs = 0;
  /** Depths of the open divs that carry the block's id. */
  private readonly wrappers: number[] = [];
  /** Name of the element with the block's id that waits for its first table, or ''. */
  private waits = '';

  constructor(private readonly html: string) {}

  opens(token: Token): void {
    const { name } = token;
    if (name === 'blockquote') this.blockquotes++;
    if (name === 'div') this.divs++;
    if (name === 'table') this.opensTable(token);
    else if (/^(?:a|div|p|section|span)$/.test(name) && isMarked(this.html, token)) this.marks(name);
  }

  private marks(name: string): void {
    if (name === 'a') {
      if (this.open) this.open.named = true;
      if (this.open) tellOuter(this.open);
      return;
    }
    if (name === 'div') this.wrappers.push(this.divs);
    this.waits = name;
  }

  private opensTable(token: Token): void {
    this.open = {
      start: token.start,
      end: this.html.length,
      closed: false,
      hasWrapper: this.wrappers.length > 0,
      parent: this.open,
      blockquotes: this.blockquotes,
      isFirst: this.waits !== '',
      named: isMarked(this.html, token),
      firstLine: false,
      lastLine: false,
      holdsMarked: false,
    };
    this.waits = '';
    this.tables.push(this.open);
  }

  closes({ name, end }: Token): void {
    if (name === 'table' && this.open) {
      this.blockquotes = this.open.blockquotes;
      this.open.end = end;
      this.open.closed = true;
      this.open = this.open.parent;
    }
    if (name === 'blockquote') this.blockquotes = Math.max(0, this.blockquotes - 1);
    if (name === 'div') this.closesDiv();
    else if (name === this.waits) this.waits = '';
  }

  private closesDiv(): void {
    if (this.wrappers.at(-1) === this.divs) {
      this.wrappers.pop();
      this.waits = '';
    }
    this.divs = Math.max(0, this.divs - 1);
  }

  line(text: string): void {
    const means = labelOf(text)?.means;
    if (!this.open || (means !== 'firstLine' && means !== 'lastLine')) return;
    this.open[means] = true;
    if (means === 'firstLine') tellOuter(this.open);
  }
}

/**
 * The live agenda block of a body, found by its id, else by its anchor, else by its first and last lines; null when there is none.
 * A block that a reply or a forward quotes is not live. One pass, whatever the body.
 */
export function findBlock(html: string): FoundBlock | null {
  // Every mark of the block says the product's name; most bodies do not.
  if (!/syfte/i.test(html)) return null;
  const outline = new Outline(html);
  const nextLine = lineReader(html);
  const header = headerWatch();
  let quoteFrom = html.length;
  for (const token of tokensOf(html)) {
    const line = nextLine(token);
    if (line) outline.line(line.text);
    const begins = line && header.line(line.text, line.start);
    if (begins !== null) quoteFrom = Math.min(quoteFrom, begins);
    if (startsQuote(html, token)) quoteFrom = Math.min(quoteFrom, token.start);
    if (token.kind === 'open') outline.opens(token);
    if (token.kind === 'close') outline.closes(token);
  }
  // Nested blocks start inside their outermost one, so that one comes first.
  const live = (table: Table): boolean =>
    isBlock(table) && table.blockquotes === 0 && table.start < quoteFrom;
  return outline.tables.find(live) ?? null;
}
