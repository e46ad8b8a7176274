import { decodeCharacters } from './character-references';
import { escapeHtml } from './escape-html';
import { attributeOf } from './html-attributes';
import {
  endsWithLastLine,
  labelOf,
  leadWords,
  ownLineOf,
  ownLinesWithin,
  prepareWords,
  runsTogether,
} from './labels';
import { addressIn } from './mailto';
import type { Token } from './tokens';

/**
 * Some programs take a table away and leave its cells one behind the other: "Agenda · SyftePurposeDecide". Where a cell began can be told by
 * what is left: the breaks of the source, pieces of text that are a label, the block's own lines, and names with their links. The rest
 * has run together for good.
 */

function textOf(html: string, { start, end }: Token): string {
  return decodeCharacters(html.slice(start, end));
}

/** Whether lines of an agenda, given its first and its last, have run together: something stands beside one of the block's own. */
export function haveRunTogether(first: string, last: string): boolean {
  return runsTogether(first) || (endsWithLastLine(last) && ownLineOf(last) === null);
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const goesOn = [...prepareWords, ...leadWords.map(capitalised)].join('|');
/** Where a cell ends in the middle of a text: before what a row below goes on with, and on both sides of a topic's time. */
const cellEnds = new RegExp(
  `(?<=[^\\s(])(?=\\s?(?:${goesOn})\\s)|(?<=\\d\\smin\\)?)(?=\\p{L})|(?<=\\S)(?=\\s?\\d\\d[:.]\\d\\d[–-]\\d\\d[:.]\\d\\d\\s\\()|(?<=[\\p{L}.!?])(?=\\d{1,3}\\smin\\b)`,
  'gu',
);

/** A text that begins a cell: what a row goes on with, or the clock times of a topic in the first edition. */
const beginsCell = new RegExp(`^\\s*(?:(?:${goesOn})\\s|\\d\\d[:.]\\d\\d[–-]\\d\\d[:.]\\d\\d\\s*$)`, 'u');

/** Where to cut a text: where its source begins a new line, around the block's own lines, and where cells can be seen to end. */
function cutsIn(text: string): readonly number[] {
  const around = [...text.matchAll(ownLinesWithin)].flatMap(({ index, 0: line }) => [
    index,
    index + line.length,
  ]);
  const before = [/\r?\n/g, cellEnds].flatMap((at) => [...text.matchAll(at)].map(({ index }) => index));
  return [...new Set([...around, ...before, text.length])].filter((at) => at > 0).sort((a, b) => a - b);
}

/** Text with a break wherever a cell can be seen to have begun or ended in it. */
function textApart(text: string): string {
  let from = 0;
  return cutsIn(text)
    .map((to) => {
      const piece = text.slice(from, to);
      const isFirst = from === 0;
      from = to;
      const isLabel = labelOf(piece.trim()) !== null;
      const begins = isLabel || !isFirst || beginsCell.test(piece);
      return `${begins ? '<br>' : ''}${escapeHtml(piece)}${isLabel ? '<br>' : ''}`;
    })
    .join('');
}

/** The HTML of these tokens with a break wherever a cell can be seen to have begun. */
export function linesApart(html: string, tokens: readonly Token[]): string {
  let before = '';
  return tokens
    .map((token) => {
      const { kind, name, start, end } = token;
      if (kind === 'text') {
        before = textOf(html, token);
        return textApart(before);
      }
      const source = html.slice(start, end);
      const isName =
        kind === 'open' && name === 'a' && addressIn(attributeOf(html, token, 'href') ?? '') !== null;
      // Names that share a reason have a semicolon between them; an owner stands behind a dash.
      return isName && !/[;—]\s*$/u.test(before) ? `<br>${source}` : source;
    })
    .join('');
}
