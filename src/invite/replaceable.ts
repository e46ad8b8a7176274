import type { BlockPlace } from './block-place';
import { attributeOf } from './html-attributes';
import { linesRegion, type Region } from './lines-region';
import { joinLinks } from './online-meeting';
import type { ParsedBody } from './parse-body';
import type { SpliceRefusal } from './splice-refusal';
import { tagNumber, tagNumberOf, tagTable } from './tag-names';
import { Kind, type Token, type Tokens } from './tokens';

/**
 * May the block's table be cut out and another put in its place? A browser confines what is inside a table cell to that cell: `</td>`
 * closes whatever is open in it and forgets its formatting (HTML standard §13.2.6.4.15, "close the cell"). So a table whose content
 * is all in cells, made of ordinary elements, begins and ends where its tags are, and swapping it changes nothing around it.
 */

// Everything clients put into cells. Elements with parsing rules of their own (form fields, svg, templates …) are not among them.
const ordinary = new Set(
  (
    'table tbody thead tfoot tr td th col colgroup p div span a b i u strong em font br img hr ul ol li dl dt dd blockquote pre center ' +
    'small big sub sup s strike del ins wbr code tt h1 h2 h3 h4 h5 h6 section article bdo bdi mark time label abbr'
  ).split(' '),
);
const unusual = tagTable(
  'svg math template noscript noframes frameset select option optgroup button object applet marquee plaintext form',
);
const [anchor, caption, paragraph, row, table] = ['a', 'caption', 'p', 'tr', 'table'].map(tagNumber);

function isOrdinary(token: Token): boolean {
  // Word's o:p, st1:place and their like are unknown to browsers: plain inline elements.
  return ordinary.has(token.name) || token.name.includes(':');
}

function isBlank(html: string, token: Token): boolean {
  return /^[\t\n\f\r ]*$/.test(html.slice(token.start, token.end));
}

const betweenCells = new Set('tbody thead tfoot tr td th col colgroup'.split(' '));

/** Follows one table; answers false at the first token that is not where a browser would leave it. */
function tableWatch(html: string): (token: Token) => boolean {
  const places: Place[] = [];
  return (token) => {
    const place = places.at(-1);
    const isTag = token.kind === 'open' || token.kind === 'close';
    if (token.kind === 'open' && token.name === 'table') {
      places.push('table');
      return place === undefined || place === 'cell';
    }
    // The end of the outermost table has to be the end of the region.
    if (place === undefined) return false;
    if (token.kind === 'close' && token.name === 'table') places.pop();
    else if (isTag)
      places[places.length - 1] = placeAfter(tagNumberOf(token.name), token.kind === 'open', place);
    if (isTag && token.name === 'col') return place !== 'cell';
    if (place === 'cell' || token.kind === 'other') return true;
    return isTag ? betweenCells.has(token.name) || token.name === 'table' : isBlank(html, token);
  };
}

function refusalInside(
  { html, tokens, meetingHosts }: ParsedBody,
  block: Region,
  isTable: boolean,
): SpliceRefusal | null {
  const isInPlace = isTable ? tableWatch(html) : () => true;
  for (const token of tokens.slice(block.firstToken, block.lastToken)) {
    if (!token.closed || token.kind === 'raw') return 'broken-block';
    const isTag = token.kind === 'open' || token.kind === 'close';
    if (isTag && (token.name === 'img' || token.name === 'v:imagedata')) return 'picture-inside';
    if ((isTag && !isOrdinary(token)) || !isInPlace(token)) return 'broken-block';
  }
  const written = html.slice(tokens.start(block.firstToken), tokens.start(block.lastToken));
  return joinLinks(written, meetingHosts).length > 0 ? 'join-link-inside' : null;
}

/** What surrounds the block, as far as replacing it goes. */
interface Around {
  /** The place of the anchor that is open at the block: a link, where it leads anywhere. */
  anchor: number | null;
  /** A paragraph may be open at the block: a div there would close it, where a table might not. */
  paragraph: boolean;
  tables: Place[];
}

function step(tokens: Tokens, at: number, around: Around): void {
  const { tables } = around;
  const tag = tokens.tag(at);
  const isOpen = tokens.kind(at) === Kind.open;
  const place = tables.at(-1);
  if (tag === anchor) around.anchor = isOpen ? at : null;
  else if (tag === paragraph) around.paragraph = isOpen;
  else if (tag === table && isOpen) tables.push('table');
  else if (tag === table) tables.pop();
  else if (place) tables[tables.length - 1] = placeAfter(tag, isOpen, place);
}

function aroundBlock({ tokens }: ParsedBody, block: Region): Around | SpliceRefusal {
  const around: Around = { anchor: null, paragraph: false, tables: [] };
  for (let at = 0; at < block.firstToken; at++) {
    if (!tokens.isClosed(at)) return 'unclosed';
    // Nearly all that stands there is text, and tags that nobody asks about.
    const tag = tokens.tag(at);
    if (unusual[tag]) return 'unusual-page';
    if (tag > 0) step(tokens, at, around);
  }
  return around;
}

/** What is to be replaced, as places in the list of tokens, and whether a new wrapper goes around the block. */
export interface Replaceable extends Region {
  readonly wrap: boolean;
}

/** How the block may be replaced, or why not. */
export function replaceable(body: ParsedBody, block: BlockPlace): Replaceable | SpliceRefusal {
  const isTable = block.shape === 'table';
  const region = isTable ? block : linesRegion(body, block);
  if (!block.closed || !region) return 'broken-block';
  const around = aroundBlock(body, region);
  if (typeof around === 'string') return around;
  const link = around.anchor === null ? undefined : body.tokens.at(around.anchor);
  if (link && attributeOf(body.html, link, 'href') !== null) return 'inside-link';
  const place = around.tables.at(-1);
  if (place !== undefined && place !== 'cell') return 'broken-block';
  // A table would close a paragraph that holds other lines, too.
  if (!isTable && around.paragraph) return 'broken-block';
  const refusal = refusalInside(body, region, isTable);
  const { firstToken, lastToken } = region;
  return refusal ?? { firstToken, lastToken, wrap: !block.hasWrapper && !around.paragraph };
}

/**
 * Where in a table the parser is: `table` between rows, `row` between cells, `cell` inside one. A browser closes cells and rows that
 * nobody closed exactly like this (HTML standard §13.2.6.4.9–15), so tables with optional end tags are followed too.
 */
type Place = 'table' | 'row' | 'cell';

const cells = tagTable('td th');
const sections = tagTable('tbody thead tfoot');

/** The place after a tag of the innermost open table (not `<table>` or `</table>` itself), given the number of its name. */
function placeAfter(tag: number, isOpen: boolean, place: Place): Place {
  if (cells[tag]) {
    if (isOpen) return 'cell';
    return place === 'cell' ? 'row' : place;
  }
  if (tag === caption) return isOpen ? 'cell' : 'table';
  if (tag === row) return isOpen ? 'row' : 'table';
  return sections[tag] ? 'table' : place;
}
