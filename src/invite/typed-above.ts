import type { BlockPlace } from './block-place';
import { decodeCharacters } from './character-references';
import { isUnseen, ownLineOf } from './labels';
import { breaksLine } from './line-breaks';
import type { ParsedBody } from './parse-body';
import type { Token } from './tokens';

function isCell(token: Token): boolean {
  return token.kind === 'open' && (token.name === 'td' || token.name === 'th');
}

/** Whether a tag opens an element that something can stand in. */
function opens(token: Token | undefined): boolean {
  return token?.kind === 'open' && token.name !== 'br' && token.name !== 'hr';
}

/**
 * What somebody typed above the first line of the block lands in its first cell: there was no other place to type. As HTML, to be put above
 * the block when that is written anew; '' for nothing.
 */
export function typedAbove({ html, tokens }: ParsedBody, place: BlockPlace): string {
  const block = tokens.slice(place.firstToken, place.lastToken);
  const cell = block.findIndex(isCell);
  const from = block[cell]?.end;
  if (from === undefined) return '';
  let line = '';
  let lineStart = cell;
  let isFirst = true;
  const open: string[] = [];
  for (const [at, token] of block.entries()) {
    if (at <= cell) continue;
    if (/^(?:t[dhr]|table)$/.test(token.name)) break;
    if (token.kind === 'text') {
      if (isUnseen(line)) lineStart = at;
      line += decodeCharacters(html.slice(token.start, token.end));
    }
    if (!breaksLine(token)) continue;
    if (ownLineOf(line)) break;
    if (!isUnseen(line)) isFirst = false;
    line = '';
  }
  if (isFirst || ownLineOf(line)?.means !== 'firstLine') return '';
  // The tags that open right before the first line are its own.
  let end = lineStart;
  while (opens(block[end - 1])) end--;
  for (const token of block.slice(cell + 1, end)) {
    if (opens(token)) open.push(token.name);
    if (token.kind === 'close') open.splice(open.lastIndexOf(token.name), 1);
  }
  const closing = open.reverse().map((name) => `</${name}>`);
  return `<div>${html.slice(from, block[end]?.start)}${closing.join('')}</div>`;
}
