import { canonicalText } from '../agenda/canonical';
import { type Cell, cellOf, type Row } from './cells';
import { decodeCharacters } from './character-references';
import { attributeOf } from './html-attributes';
import { breaksLine } from './line-breaks';
import { showsTarget } from './link-target';
import { addressIn } from './mailto';
import type { Token } from './tokens';

/** Text as a browser shows it: runs of blanks are one. */
function folded(text: string): string {
  return text.replace(/[\t\n\f\r ]{2,}|[\t\n\f\r]/g, ' ');
}

/** Gathers the text and the links of one cell. `shown`: what becomes of its blanks. */
export class CellReader {
  readonly #parts: { text: string; address: string | null }[] = [];
  #link: { readonly href: string; readonly at: number } | null = null;

  readonly #html: string;

  readonly #shown: (text: string) => string;

  constructor(html: string, shown = folded) {
    this.#html = html;
    this.#shown = shown;
  }

  read(token: Token): void {
    if (token.kind === 'text') {
      this.#add(this.#shown(decodeCharacters(this.#html.slice(token.start, token.end))));
    } else if (token.name === 'a') {
      this.#endLink();
      if (token.kind === 'open') this.#startLink(attributeOf(this.#html, token, 'href')?.trim() ?? '');
    } else if (breaksLine(token)) this.#add('\n');
  }

  cell(): Cell {
    this.#endLink();
    return cellOf(this.#parts);
  }

  #add(text: string): void {
    const last = this.#parts.at(-1);
    if (last) last.text += text;
    else this.#parts.push({ text, address: null });
  }

  #startLink(href: string): void {
    this.#link = { href, at: this.#parts.length };
    this.#parts.push({ text: '', address: addressIn(href) });
  }

  /** The target of a link that somebody put on words of an answer would be lost as text: it is written out behind them. */
  #endLink(): void {
    if (!this.#link) return;
    const { href, at } = this.#link;
    const words = this.#parts[at];
    if (words && /^https?:/i.test(href) && !showsTarget(canonicalText(words.text), href))
      words.text += ` (${href})`;
    this.#parts.push({ text: '', address: null });
    this.#link = null;
  }
}

const cellNames = new Set(['td', 'th', 'caption']);
const rowNames = new Set(['tr', 'tbody', 'thead', 'tfoot']);

/**
 * The rows of the block's table, given its tokens. Cells and rows that nobody closed end as in a browser (HTML standard
 * §13.2.6.4.9–15). Tables inside a cell are text of that cell.
 */
export function rowsOf(html: string, tokens: readonly Token[]): readonly Row[] {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let isInCell = false;
  let reader = new CellReader(html);
  let depth = 0;

  const endCell = (): void => {
    const cell = reader.cell();
    if (isInCell) cells.push(cell);
    // Text between cells is shown above the table; it is a row of its own here.
    else if (cell.text) rows.push([cell]);
    reader = new CellReader(html);
  };
  const endRow = (): void => {
    if (cells.length > 0) rows.push(cells);
    cells = [];
  };

  for (const token of tokens) {
    const { name } = token;
    if (name === 'table') depth += token.kind === 'open' ? 1 : -1;
    const isCell = cellNames.has(name);
    const isRow = rowNames.has(name);
    if (depth === 1 && (isCell || isRow)) {
      endCell();
      if (isRow) endRow();
      isInCell = isCell && token.kind === 'open';
    }
    reader.read(token);
  }
  endCell();
  endRow();
  return rows;
}
