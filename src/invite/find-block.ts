import { blockId } from './block-id';
import { attributeOf } from './html-attributes';
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
  // Attributes are taken apart only where there is something to find.
  if (!/syfte/i.test(html.slice(token.start, token.end))) return false;
  const carriers = token.name === 'a' ? ['id', 'name'] : ['id'];
  return carriers.some((carrier) => attributeOf(html, token, carrier)?.toLowerCase().endsWith(blockId));
}

/** Tells the tables around a marked one, each only once, so that nesting costs nothing extra. */
function tellOuter(table: Table): void {
  for (let outer = table.parent; outer && !outer.holdsMarked; outer = outer.parent) outer.holdsMarked = true;
}

function isBlock({ named, firstLine, lastLine, isFirst, holdsMarked }: Table): boolean {
  return named || (isFirst ? (firstLine || lastLine) && !holdsMarked : firstLine && lastLine);
}

function marks(table: Table, by: 'named' | 'firstLine' | 'lastLine'): void {
  table[by] = true;
  if (by !== 'lastLine') tellOuter(table);
}

/** Follows a body tag by tag and line by line: its tables, and what marks them. */
function outlineOf(html: string) {
  const tables: Table[] = [];
  let open: Table | null = null;
  let blockquotes = 0;
  /** For each open div, whether it carries the block's id. */
  const divs: boolean[] = [];
  let wrappers = 0;
  /** Name of the element with the block's id that waits for its first table, or ''. */
  let waits = '';

  function opens(token: Token): void {
    const { name } = token;
    const marked = /^(?:a|div|p|section|span|table)$/.test(name) && isMarked(html, token);
    if (name === 'blockquote') blockquotes++;
    if (name === 'div') {
      divs.push(marked);
      if (marked) wrappers++;
    }
    if (name === 'table') opensTable(token.start, marked);
    else if (marked && name !== 'a') waits = name;
    else if (marked && open) marks(open, 'named');
  }

  function opensTable(start: number, named: boolean): void {
    // A table that has ended in no other was none of ours, or the search would be over.
    if (!open) tables.length = 0;
    open = {
      start,
      end: html.length,
      closed: false,
      hasWrapper: wrappers > 0,
      parent: open,
      blockquotes,
      isFirst: waits !== '',
      named,
      firstLine: false,
      lastLine: false,
      holdsMarked: false,
    };
    waits = '';
    tables.push(open);
  }

  function closes({ name, end }: Token): void {
    if (name === 'table' && open) {
      blockquotes = open.blockquotes;
      open.end = end;
      open.closed = true;
      open = open.parent;
    }
    if (name === 'blockquote' && blockquotes > 0) blockquotes--;
    const endsWrapper = name === 'div' && divs.pop();
    if (endsWrapper) wrappers--;
    if (endsWrapper || (name === waits && name !== 'div')) waits = '';
  }

  return {
    tables,
    isInTable: () => open !== null,
    /** Whether this tag ended a table that stands in no other. */
    tag(token: Token): boolean {
      const wasInTable = open !== null;
      if (token.kind === 'open') opens(token);
      if (token.kind === 'close') closes(token);
      return wasInTable && open === null;
    },
    line(text: string): void {
      const means = open && /syfte/i.test(text) && labelOf(text)?.means;
      if (open && (means === 'firstLine' || means === 'lastLine')) marks(open, means);
    },
  };
}

/**
 * The live agenda block of a body, found by its id, else by its anchor, else by its first and last lines; null when there is none.
 * A block that a reply or a forward quotes is not live. One pass, whatever the body, and no further than it has to go.
 */
export function findBlock(html: string): FoundBlock | null {
  // The block is a table, and every mark of it says the product's name; most bodies have not both.
  if (!/syfte/i.test(html) || !/<table/i.test(html)) return null;
  const outline = outlineOf(html);
  const nextLine = lineReader(html);
  const headerFrom = headerWatch();
  let quoteFrom = Infinity;
  // Nested blocks start inside their outermost one, so that one comes first.
  const live = () =>
    outline.tables.find((table) => isBlock(table) && !table.blockquotes && table.start < quoteFrom) ?? null;
  for (const token of tokensOf(html)) {
    const line = nextLine(token);
    if (line) {
      outline.line(line.text);
      quoteFrom = Math.min(quoteFrom, headerFrom(line));
    }
    if (startsQuote(html, token)) quoteFrom = Math.min(quoteFrom, token.start);
    if ((outline.tag(token) && live()) || (quoteFrom < Infinity && !outline.isInTable())) break;
  }
  return live();
}
