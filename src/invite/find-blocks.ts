import { type BlockPlace, blockId } from './block-place';
import { decodeCharacters } from './character-references';
import { findLines, type Marked } from './find-lines';
import { attributeOf } from './html-attributes';
import type { Token } from './html-tokens';
import {
  endsWithLastLine,
  isBareHeading,
  labelAtLineStart,
  namesAnAgenda,
  ownLineOf,
  runsTogether,
} from './labels';
import { isPlain } from './plain-lines';
import { HeaderWatch, ruleDrawn, startsQuote } from './quote-boundary';
import { type Line, lineReader } from './visible-lines';

interface Table extends BlockPlace {
  end: number;
  lastToken: number;
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
  /** How many of its lines start with a label. */
  labels: number;
  /** A table inside this one carries the anchor or the first line: this one only lays it out. */
  holdsMarked: boolean;
}

const carriers = new Set('a div p section span table'.split(' '));

/** Does this element carry the block's mark? Clients put prefixes before it (x_x_, gmail-m_123…, ydp…), nothing behind it. */
function isMarked(html: string, token: Token): boolean {
  // Attributes are taken apart only where there is something to find.
  if (!/syfte/i.test(html.slice(token.start, token.end))) return false;
  const names = token.name === 'a' ? ['id', 'name'] : ['id'];
  return names.some((name) => attributeOf(html, token, name)?.toLowerCase().endsWith(blockId));
}

/** Tells the tables around a marked one, each only once, so that nesting costs nothing extra. */
function tellOuter(table: Table): void {
  for (let outer = table.parent; outer && !outer.holdsMarked; outer = outer.parent) outer.holdsMarked = true;
}

function isBlock({ named, firstLine, lastLine, labels, isFirst, holdsMarked }: Table): boolean {
  if (named || (firstLine && lastLine)) return true;
  return (firstLine || lastLine) && !holdsMarked && (isFirst || labels > 1);
}

function marks(table: Table, by: 'named' | 'firstLine' | 'lastLine'): void {
  table[by] = true;
  if (by !== 'lastLine') tellOuter(table);
}

/** Follows a body tag by tag and line by line: its tables, and what marks them. */
class Outline {
  /** The tables of the outermost one that is open, or was last. */
  tables: Table[] = [];
  #open: Table | null = null;
  #blockquotes = 0;
  /** For each open div, whether it carries the block's id. */
  readonly #divs: boolean[] = [];
  #wrappers = 0;
  /** Name of the element with the block's id that waits for its first table, or ''. */
  #waits = '';

  readonly #html: string;
  readonly #tokens: readonly Token[];

  constructor(html: string, tokens: readonly Token[]) {
    this.#html = html;
    this.#tokens = tokens;
  }

  get isInTable(): boolean {
    return this.#open !== null;
  }

  /** Whether this tag ended a table that stands in no other. */
  tag(token: Token, at: number): boolean {
    const wasInTable = this.#open !== null;
    if (token.kind === 'open') this.#opens(token, at);
    if (token.kind === 'close') this.#closes(token, at);
    return wasInTable && this.#open === null;
  }

  get isQuoted(): boolean {
    return this.#blockquotes > 0;
  }

  mark(means: Marked['means']): void {
    if (!this.#open) return;
    if (means === 'firstLine' || means === 'lastLine') marks(this.#open, means);
    else if (means === 'label') this.#open.labels++;
  }

  #opens(token: Token, at: number): void {
    const { name } = token;
    const marked = carriers.has(name) && isMarked(this.#html, token);
    if (name === 'blockquote') this.#blockquotes++;
    if (name === 'div') {
      this.#divs.push(marked);
      if (marked) this.#wrappers++;
    }
    if (name === 'table') this.#opensTable(token.start, at, marked);
    else if (marked && name !== 'a') this.#waits = name;
    else if (marked && this.#open) marks(this.#open, 'named');
  }

  #opensTable(start: number, at: number, named: boolean): void {
    if (!this.#open) this.tables = [];
    this.#open = {
      start,
      end: this.#html.length,
      firstToken: at,
      lastToken: this.#tokens.length,
      closed: false,
      hasWrapper: this.#wrappers > 0,
      parent: this.#open,
      blockquotes: this.#blockquotes,
      isFirst: this.#waits !== '',
      named,
      firstLine: false,
      lastLine: false,
      labels: 0,
      shape: 'table',
      holdsMarked: false,
    };
    this.#waits = '';
    this.tables.push(this.#open);
  }

  #closes({ name, end }: Token, at: number): void {
    if (name === 'table' && this.#open) {
      this.#blockquotes = this.#open.blockquotes;
      this.#open.end = end;
      this.#open.lastToken = at + 1;
      this.#open.closed = true;
      this.#open = this.#open.parent;
    }
    if (name === 'blockquote' && this.#blockquotes > 0) this.#blockquotes--;
    const endsWrapper = name === 'div' && this.#divs.pop();
    if (endsWrapper) this.#wrappers--;
    if (endsWrapper || (name === this.#waits && name !== 'div')) this.#waits = '';
  }
}

/** What a body is made of, as far as agenda blocks go. */
export interface Blocks {
  /** The live ones, in order, those in tables first; a block inside another is part of it. */
  readonly live: readonly BlockPlace[];
  /** Offset at which a reply or a forward begins, whose blocks are quotes; Infinity without one. */
  readonly quoteFrom: number;
}

/** What a line says of a block: most say nothing. */
function meansOf(line: Line, namesAgenda: boolean): Marked['means'] | null {
  const own = namesAgenda ? ownLineOf(line.text) : null;
  if (own?.means === 'firstLine' || own?.means === 'lastLine') return own.means;
  if (labelAtLineStart(line.raw) !== null) return 'label';
  return namesAgenda && isBareHeading(line.text) ? 'heading' : null;
}

/** Longer than any last line of ours, however its characters are written. */
const longestEnd = 120;

function endOf(html: string, token: Token | undefined): string {
  return token ? decodeCharacters(html.slice(Math.max(token.start, token.end - longestEnd), token.end)) : '';
}

/**
 * The live agenda blocks of a body: tables found by their id, else by their anchor, else by their first and last lines; and lines where no
 * table is left. What a reply or a forward quotes is not live. One pass, whatever the body.
 */
export function findBlocks(html: string, tokens: readonly Token[]): Blocks {
  const live: BlockPlace[] = [];
  const marked: Marked[] = [];
  const outline = new Outline(html, tokens);
  const header = new HeaderWatch();
  let quoteFrom = Infinity;
  let isInBlock = false;
  let hasRunTogether = false;
  const nextLine = lineReader(html, (line) => !isInBlock && !header.awaitsValue && isPlain(line));
  const takeRunTogether = (line: Line) => {
    if (outline.isInTable || outline.isQuoted) return;
    const begins = runsTogether(line.text);
    hasRunTogether ||= begins;
    if (begins) marked.push({ ...line, means: 'firstLine' });
    if (!(hasRunTogether || isInBlock) || !endsWithLastLine(endOf(html, tokens[line.lastToken - 1]))) return;
    marked.push({ ...line, means: 'lastLine' });
    hasRunTogether = false;
    isInBlock = false;
  };
  const takeLine = (line: Line) => {
    // Most lines say nothing of a block, and are not looked at twice.
    const namesAgenda = namesAnAgenda(line.text);
    const means = meansOf(line, namesAgenda);
    const isOwn = means === 'firstLine' || means === 'lastLine';
    if (!isOwn && (namesAgenda || isInBlock)) takeRunTogether(line);
    if (means) outline.mark(means);
    if (means && !outline.isQuoted) marked.push({ ...line, means });
    if (isOwn) isInBlock = means === 'firstLine';
    quoteFrom = Math.min(quoteFrom, header.line(line, isInBlock));
  };
  const takeTables = () => {
    // Nested blocks start inside their outermost one, so that one comes first.
    const found = outline.tables.find(
      (table) => isBlock(table) && !table.blockquotes && table.start < quoteFrom,
    );
    if (found) live.push(found);
    outline.tables = [];
  };
  let at = -1;
  for (const token of tokens) {
    at++;
    const line = nextLine(token, at);
    if (line === 'plain') header.otherLine();
    else if (line) takeLine(line);
    if (startsQuote(html, token)) quoteFrom = Math.min(quoteFrom, token.start);
    const rule = ruleDrawn(html, token);
    if (rule) header.rule(token.start, rule);
    if (outline.tag(token, at)) takeTables();
    if (quoteFrom < Infinity && !outline.isInTable) break;
  }
  const last = nextLine(
    { kind: 'close', name: 'body', start: html.length, end: html.length, closed: true },
    tokens.length,
  );
  if (last && last !== 'plain' && quoteFrom === Infinity) takeLine(last);
  takeTables();
  const loose = marked.filter(
    ({ start }) => start < quoteFrom && !live.some((table) => start >= table.start && start < table.end),
  );
  return { live: [...live, ...findLines(html, tokens, loose, quoteFrom)], quoteFrom };
}
