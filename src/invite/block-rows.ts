import { canonicalText } from '../agenda/canonical';
import { decodeCharacters } from './character-references';
import { attributeOf } from './html-attributes';
import type { Token } from './html-tokens';
import { breaksLine } from './line-breaks';
import { addressIn } from './mailto';

export interface Cell {
  /** Visible text in canonical form, one line a line. */
  readonly text: string;
  /** The address of the first mail link: '' for a link to nobody, null where there is no mail link. */
  readonly address: string | null;
}

/** One row of the block, or text that stands between its rows (`cells` of one). */
export type Row = readonly Cell[];

/** Gathers the text and the links of one cell. */
function cellReader(html: string) {
  let text = '';
  let address: string | null = null;
  let link: { readonly href: string; text: string } | null = null;

  const add = (more: string): void => {
    if (link) link.text += more;
    else text += more;
  };

  const startLink = (href: string): void => {
    address ??= addressIn(href);
    if (/^\s*https?:/i.test(href)) link = { href: href.trim(), text: '' };
  };

  /** A link somebody put on words of an answer would be lost as text: it is written out behind them. */
  const endLink = (): void => {
    if (!link) return;
    const { href, text: words } = link;
    const shown = canonicalText(words);
    const isShown = shown.includes('://') || withoutScheme(href).startsWith(withoutScheme(shown));
    text += isShown ? words : `${words} (${href})`;
    link = null;
  };

  return {
    read(token: Token): void {
      if (token.kind === 'text') {
        add(decodeCharacters(html.slice(token.start, token.end)).replace(/[\t\n\f\r ]+/g, ' '));
      } else if (token.name === 'a') {
        endLink();
        if (token.kind === 'open') startLink(attributeOf(html, token, 'href') ?? '');
      } else if (breaksLine(token)) add('\n');
    },
    cell(): Cell {
      endLink();
      return { text: canonicalText(text), address };
    },
  };
}

const cellNames = new Set(['td', 'th', 'caption']);
const rowNames = new Set(['tr', 'tbody', 'thead', 'tfoot']);

function withoutScheme(address: string): string {
  return address.toLowerCase().replace(/^https?:\/\//, '');
}

/**
 * The rows of the block's table, given its tokens. Cells and rows that nobody closed end as in a browser (HTML
 * standard §13.2.6.4.9–15). Tables inside a cell are text of that cell.
 */
export function rowsOf(html: string, tokens: readonly Token[]): readonly Row[] {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let isInCell = false;
  let reader = cellReader(html);
  let depth = 0;

  const endCell = (): void => {
    const cell = reader.cell();
    if (isInCell) cells.push(cell);
    // Text between cells is shown above the table; it is a row of its own here.
    else if (cell.text) rows.push([cell]);
    reader = cellReader(html);
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
