import { canonicalText } from '../agenda/canonical';
import { decodeCharacters } from './character-references';
import { attributesOf } from './html-attributes';
import { type Token, tokensOf } from './html-tokens';
import { breaksLine } from './line-breaks';
import { addressIn } from './mailto';
import { type Place, placeAfter } from './table-place';

export interface Cell {
  /** Visible text in canonical form, one line a line. */
  readonly text: string;
  /** The address of the first mail link: '' for a link to nobody, null where there is no mail link. */
  readonly address: string | null;
}

/** One row of the block, or text that stands between its rows (`cells` of one). */
export type Row = readonly Cell[];

/** Gathers the text and the links of one cell. */
class CellReader {
  private text = '';
  private address: string | null = null;
  private link: { readonly href: string; text: string } | null = null;

  constructor(private readonly html: string) {}

  read(token: Token): void {
    if (token.kind === 'text') {
      const characters = decodeCharacters(this.html.slice(token.start, token.end));
      this.add(characters.replace(/[\t\n\f\r ]+/g, ' '));
    } else if (token.name === 'a') {
      this.endLink();
      if (token.kind === 'open') this.startLink(attributesOf(this.html, token).get('href') ?? '');
    } else if (breaksLine(token)) {
      this.add('\n');
    }
  }

  private add(text: string): void {
    if (this.link) this.link.text += text;
    else this.text += text;
  }

  private startLink(href: string): void {
    const address = addressIn(href);
    this.address ??= address;
    if (/^\s*https?:/i.test(href)) this.link = { href: href.trim(), text: '' };
  }

  /** A link somebody put on words of an answer would be lost as text: it is written out behind them. */
  private endLink(): void {
    if (!this.link) return;
    const { href, text } = this.link;
    this.link = null;
    this.text += text;
    const shown = canonicalText(text);
    const isShown = shown.includes('://') || bare(href).startsWith(bare(shown));
    if (!isShown) this.text += ` (${href})`;
  }

  cell(): Cell {
    this.endLink();
    return { text: canonicalText(this.text), address: this.address };
  }
}

function bare(address: string): string {
  return address.toLowerCase().replace(/^https?:\/\//, '');
}

/** The rows of the table between two offsets. Tables inside a cell are text of that cell. */
class RowReader {
  readonly rows: Row[] = [];
  private depth = 0;
  private place: Place = 'table';
  private cells: Cell[] = [];
  private reader: CellReader;

  constructor(private readonly html: string) {
    this.reader = new CellReader(html);
  }

  read(token: Token): void {
    if (token.name === 'table') this.depth += token.kind === 'open' ? 1 : -1;
    const place = this.depth === 1 && token.name !== 'table' ? placeAfter(token, this.place) : this.place;
    const startsCell = token.kind === 'open' && (token.name === 'td' || token.name === 'th');
    const moves = place !== this.place || (startsCell && this.depth === 1);
    if (moves) this.move(place);
    if (this.depth === 1 && token.name === 'tr') this.endRow();
    this.reader.read(token);
  }

  private move(place: Place): void {
    const cell = this.reader.cell();
    if (this.place === 'cell') this.cells.push(cell);
    // Text between cells is shown above the table; it is a row of its own here.
    else if (cell.text) this.rows.push([cell]);
    this.reader = new CellReader(this.html);
    if (place === 'table') this.endRow();
    this.place = place;
  }

  private endRow(): void {
    if (this.cells.length > 0) this.rows.push(this.cells);
    this.cells = [];
  }

  end(): readonly Row[] {
    this.move('table');
    return this.rows;
  }
}

/** The rows of the block's table, which starts and ends at these offsets. */
export function rowsOf(html: string, block: { start: number; end: number }): readonly Row[] {
  const reader = new RowReader(html);
  for (const token of tokensOf(html, block.start, block.end)) reader.read(token);
  return reader.end();
}
