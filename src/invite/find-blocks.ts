import { type BlockPlace, blockId } from './block-place';
import { decodeCharacters } from './character-references';
import { findLines, type Marked } from './find-lines';
import { attributeOf } from './html-attributes';
import {
  endsWithLastLine,
  isBareHeading,
  labelAtLineStart,
  namesAnAgenda,
  ownLineOf,
  runsTogether,
} from './labels';
import { breaksLineBy } from './line-breaks';
import { drawsRule, HeaderWatch, startsQuote } from './quote-boundary';
import { tagNumber, tagTable } from './tag-names';
import { canBegin, TellingWords } from './telling-words';
import { Kind, type Token, type Tokens } from './tokens';
import { type Line, lineAt } from './visible-lines';

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

const carriers = tagTable('a div p section span table');

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

const [anchor, blockquote, div, hr, table] = ['a', 'blockquote', 'div', 'hr', 'table'].map(tagNumber);

/** Follows a body tag by tag and line by line: its tables, and what marks them. */
class Outline {
  /** The tables of the outermost one that is open, or was last. */
  tables: Table[] = [];
  #open: Table | null = null;
  #blockquotes = 0;
  /** For each open div, whether it carries the block's id. */
  readonly #divs: boolean[] = [];
  #wrappers = 0;
  /** The name of the element with the block's id that waits for its first table, or 0. */
  #waits = 0;

  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  get isInTable(): boolean {
    return this.#open !== null;
  }

  /** Takes a start tag, and whether it carries the block's mark. */
  opens(at: number, marked: boolean): void {
    const tag = this.#tokens.tag(at);
    if (tag === blockquote) this.#blockquotes++;
    if (tag === div) {
      this.#divs.push(marked);
      if (marked) this.#wrappers++;
    }
    if (tag === table) this.#opensTable(at, marked);
    else if (marked && tag !== anchor) this.#waits = tag;
    else if (marked && this.#open) marks(this.#open, 'named');
  }

  /** Takes an end tag. */
  closes(at: number): void {
    const tag = this.#tokens.tag(at);
    if (tag === table && this.#open) {
      this.#blockquotes = this.#open.blockquotes;
      this.#open.end = this.#tokens.end(at);
      this.#open.lastToken = at + 1;
      this.#open.closed = true;
      this.#open = this.#open.parent;
    }
    if (tag === blockquote && this.#blockquotes > 0) this.#blockquotes--;
    const endsWrapper = tag === div && this.#divs.pop();
    if (endsWrapper) this.#wrappers--;
    if (endsWrapper || (tag === this.#waits && tag !== div)) this.#waits = 0;
  }

  get isQuoted(): boolean {
    return this.#blockquotes > 0;
  }

  mark(means: Marked['means']): void {
    if (!this.#open) return;
    if (means === 'firstLine' || means === 'lastLine') marks(this.#open, means);
    else if (means === 'label') this.#open.labels++;
  }

  #opensTable(at: number, named: boolean): void {
    if (!this.#open) this.tables = [];
    this.#open = {
      start: this.#tokens.start(at),
      end: this.#tokens.html.length,
      firstToken: at,
      lastToken: this.#tokens.length,
      closed: false,
      hasWrapper: this.#wrappers > 0,
      parent: this.#open,
      blockquotes: this.#blockquotes,
      isFirst: this.#waits !== 0,
      named,
      firstLine: false,
      lastLine: false,
      labels: 0,
      shape: 'table',
      holdsMarked: false,
    };
    this.#waits = 0;
    this.tables.push(this.#open);
  }
}

/** What a body is made of, as far as agenda blocks go. */
export interface Blocks {
  /** The live ones, in order, those in tables first; a block inside another is part of it. */
  readonly live: readonly BlockPlace[];
  /** Offset at which a reply or a forward begins, whose blocks are quotes; Infinity without one. */
  readonly quoteFrom: number;
  /** Whether a line that is no quote can name an agenda. Where none can, no piece of a block is left either. */
  readonly canName: boolean;
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

function endOf(tokens: Tokens, at: number): string {
  return decodeCharacters(tokens.source(at).slice(-longestEnd));
}

/**
 * The live agenda blocks of a body: tables found by their id, else by their anchor, else by their first and last lines; and lines where no
 * table is left. What a reply or a forward quotes is not live. One pass, whatever the body.
 */
export function findBlocks(tokens: Tokens): Blocks {
  const live: BlockPlace[] = [];
  const marked: Marked[] = [];
  const outline = new Outline(tokens);
  const telling = new TellingWords(tokens);
  const header = new HeaderWatch();
  let quoteFrom = Infinity;
  let isInBlock = false;
  let hasRunTogether = false;
  let canName = false;
  const takeRunTogether = (line: Line) => {
    if (outline.isInTable || outline.isQuoted) return;
    const begins = runsTogether(line.text);
    hasRunTogether ||= begins;
    if (begins) marked.push({ ...line, means: 'firstLine' });
    if (!(hasRunTogether || isInBlock) || !endsWithLastLine(endOf(tokens, line.lastToken - 1))) return;
    marked.push({ ...line, means: 'lastLine' });
    hasRunTogether = false;
    isInBlock = false;
  };
  const takeLine = (line: Line) => {
    // Most lines say nothing of a block, and are not looked at twice.
    const namesAgenda = line.canName && namesAnAgenda(line.text);
    const means = meansOf(line, namesAgenda);
    const isOwn = means === 'firstLine' || means === 'lastLine';
    if (!isOwn && (namesAgenda || isInBlock)) takeRunTogether(line);
    if (means) outline.mark(means);
    if (means && !outline.isQuoted) marked.push({ ...line, means });
    if (isOwn) isInBlock = means === 'firstLine';
    quoteFrom = Math.min(quoteFrom, header.line(line, isInBlock));
  };
  const endLine = () => {
    const place = telling.line();
    if (!place) return;
    canName ||= place.canName;
    if (place.canName || isInBlock || header.awaitsValue || canBegin(tokens, place)) {
      const line = lineAt(tokens, place);
      if (line) takeLine(line);
    } else header.otherLine();
  };
  const takeTables = () => {
    // Nested blocks start inside their outermost one, so that one comes first.
    const found = outline.tables.find(
      (table) => isBlock(table) && !table.blockquotes && table.start < quoteFrom,
    );
    if (found) live.push(found);
    outline.tables = [];
  };
  /** Takes a start tag in which a telling word stands. Gives whether it carries the block's mark. */
  const takeTelling = (at: number, token: Token): boolean => {
    const source = tokens.html.slice(token.start, token.end);
    if (startsQuote(token.name, source)) quoteFrom = Math.min(quoteFrom, token.start);
    if (drawsRule(token.name, source)) header.rule(token.start, 'sure');
    return carriers[tokens.tag(at)] === 1 && isMarked(tokens.html, token);
  };
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.text) telling.text(at);
    if (kind < Kind.open) continue;
    const tag = tokens.tag(at);
    const wasInTable = outline.isInTable;
    if (breaksLineBy(tag)) endLine();
    if (kind === Kind.open) {
      const token = telling.isIn(at) && tokens.at(at);
      const isMarked = token ? takeTelling(at, token) : false;
      if (tag === hr) header.rule(tokens.start(at), 'perhaps');
      outline.opens(at, isMarked);
    } else outline.closes(at);
    if (wasInTable && !outline.isInTable) takeTables();
    if (quoteFrom < Infinity && !outline.isInTable) break;
  }
  if (quoteFrom === Infinity) endLine();
  else canName ||= telling.line()?.canName ?? false;
  takeTables();
  const loose = marked.filter(
    ({ start }) => start < quoteFrom && !live.some((table) => start >= table.start && start < table.end),
  );
  return { live: [...live, ...findLines(tokens, loose, quoteFrom)], quoteFrom, canName };
}
