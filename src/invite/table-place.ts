import type { Token } from './html-tokens';

/**
 * Where in a table the parser is: `table` between rows, `row` between cells, `cell` inside one. A browser closes cells and rows that
 * nobody closed exactly like this (HTML standard §13.2.6.4.9–15), so tables with optional end tags are followed too.
 */
export type Place = 'table' | 'row' | 'cell';

const sections = new Set(['tbody', 'thead', 'tfoot']);

/** The place after a tag of the innermost open table (not `<table>` or `</table>` itself). */
export function placeAfter(token: Token, place: Place): Place {
  const { kind, name } = token;
  if (kind !== 'open' && kind !== 'close') return place;
  if (name === 'td' || name === 'th') {
    if (kind === 'open') return 'cell';
    return place === 'cell' ? 'row' : place;
  }
  if (name === 'caption') return kind === 'open' ? 'cell' : 'table';
  if (name === 'tr') return kind === 'open' ? 'row' : 'table';
  return sections.has(name) ? 'table' : place;
}
