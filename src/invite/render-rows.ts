import type { Person } from '../agenda/agenda';
import type { Part, Row } from './cells';
import { cellOf } from './cells';
import { escapeHtml } from './escape-html';
import { mailtoOf } from './mailto';

/**
 * Rows of the block as data: what each cell shows, as HTML and as the text that is read back from it. Word's engine comes first: it keeps
 * padding only on cells, and widths only as attributes; colours are left to the client, which knows its background.
 */

/** A piece of a cell. `html` shows exactly what `parts` tell. */
export interface Shown {
  readonly html: string;
  readonly parts: readonly Part[];
}

export interface ShownCell extends Shown {
  /** How many of the four columns it takes. */
  readonly span: number;
  /** What else its tag says: `valign="top" style="…"`. */
  readonly attributes: string;
}

export type ShownRow = readonly ShownCell[];

/** Small and quiet: a label beside an answer. */
export const small = 'font-size:9pt';

function linesOf(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

/** Plain text; with a style, in a span. */
export function words(text: string, style = ''): Shown {
  const html = linesOf(text);
  return {
    html: style === '' ? html : `<span style="${style}">${html}</span>`,
    parts: [{ text, address: null }],
  };
}

export function bold(text: string, style = ''): Shown {
  const { html, parts } = words(text);
  return { html: `<b${style && ` style="${style}"`}>${html}</b>`, parts };
}

/**
 * A name whose link keeps the address, in the reader's colour. Word knows no `inherit` and takes the colour before it; whoever knows it
 * takes that. Somebody without an address is linked to nobody where the name alone would read as something else.
 */
export function name(person: Person, isLinked = person.address !== ''): Shown {
  if (!isLinked) return bold(person.name);
  const style = 'color:windowtext;color:inherit;text-decoration:none';
  const link = person.address === '' ? 'mailto:' : mailtoOf(person.address);
  return {
    html: `<a href="${escapeHtml(link)}" style="${style}"><b>${escapeHtml(person.name)}</b></a>`,
    parts: [{ text: person.name, address: person.address }],
  };
}

export function together(...pieces: readonly Shown[]): Shown {
  let html = '';
  const parts: Part[] = [];
  for (const piece of pieces) {
    html += piece.html;
    parts.push(...piece.parts);
  }
  return { html, parts };
}

export const lineBreak: Shown = { html: '<br>', parts: [{ text: '\n', address: null }] };

export function cell({ html, parts }: Shown, span: number, style: string, attributes = ''): ShownCell {
  const before = attributes && `${attributes} `;
  return { html, parts, span, attributes: `${before}valign="top" style="${style}"` };
}

/** A row as it is read back. */
export function rowRead(row: ShownRow): Row {
  return row.map(({ parts }) => cellOf(parts));
}

/** Each cell holds a div: where a program takes the table away, its answers stay lines of their own and do not run together. */
export function rowHtml(row: ShownRow): string {
  const cells = row.map(
    ({ span, attributes, html }) =>
      `<td${span > 1 ? ` colspan="${span}"` : ''} ${attributes}>${html === '' ? '' : `<div>${html}</div>`}</td>`,
  );
  return `<tr>${cells.join('')}</tr>\n`;
}
