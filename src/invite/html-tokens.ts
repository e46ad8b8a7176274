import { walkAttributes } from './html-attributes';

/**
 * The pieces of an HTML text, with offsets, as the HTML standard's tokenizer cuts them (§13.2.5). Only what finding, reading and
 * replacing the agenda block needs: no tree, no error messages. Why our own: docs/decisions/0002-own-tokenizer.md.
 *
 * `text`: character data, not decoded. `raw`: the content of style, script, title and their like, which no attendee reads.
 * `other`: comments, conditional comments, doctype, processing instructions.
 */
export interface Token {
  readonly kind: 'text' | 'raw' | 'open' | 'close' | 'other';
  /** Tag name in lower case, '' for everything that is not a tag. */
  readonly name: string;
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  /** False when the text ended before the piece did: an unclosed comment, quote, tag or raw text. */
  readonly closed: boolean;
}

const rawText = new Set('style script title textarea xmp iframe noembed noframes plaintext'.split(' '));
const letter = /[a-z]/i;
const nameEnd = /[\t\n\f\r />]/g;

function tag(html: string, start: number, kind: 'open' | 'close'): Token {
  const from = start + (kind === 'open' ? 1 : 2);
  nameEnd.lastIndex = from;
  const stop = nameEnd.exec(html)?.index ?? html.length;
  const end = walkAttributes(html, stop);
  const name = html.slice(from, stop).toLowerCase();
  return { kind, name, start, end: end < 0 ? html.length : end, closed: end >= 0 };
}

function other(html: string, start: number, end: number): Token {
  return { kind: 'other', name: '', start, end: end < 0 ? html.length : end, closed: end >= 0 };
}

function comment(html: string, start: number): Token {
  const from = start + 4;
  // `<!-->` and `<!--->` are whole comments (§13.2.5.43–44).
  if (html.startsWith('>', from)) return other(html, start, from + 1);
  if (html.startsWith('->', from)) return other(html, start, from + 2);
  const close = /--!?>/g;
  close.lastIndex = from;
  return other(html, start, close.test(html) ? close.lastIndex : -1);
}

function bogusComment(html: string, start: number): Token {
  const stop = html.indexOf('>', start);
  return other(html, start, stop < 0 ? -1 : stop + 1);
}

/** The markup that starts with the `<` at `start`, or null when that `<` is only a character. */
function markupAt(html: string, start: number): Token | null {
  const next = html.charAt(start + 1);
  if (letter.test(next)) return tag(html, start, 'open');
  if (next === '!') return html.startsWith('<!--', start) ? comment(html, start) : bogusComment(html, start);
  if (next === '?') return bogusComment(html, start);
  if (next !== '/' || start + 2 >= html.length) return null;
  return letter.test(html.charAt(start + 2)) ? tag(html, start, 'close') : bogusComment(html, start);
}

/** The first markup at or after `from`. Each `<` is looked at once, so a text of nothing else is still read in one pass. */
function nextMarkup(html: string, from: number): Token | null {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    const token = markupAt(html, at);
    if (token) return token;
  }
  return null;
}

function rawTextAfter(html: string, open: Token): Token {
  const close = new RegExp(`</${open.name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = open.end;
  const found = open.name === 'plaintext' ? null : close.exec(html);
  return { kind: 'raw', name: '', start: open.end, end: found?.index ?? html.length, closed: found !== null };
}

/** The pieces of `html` between two offsets, in order, without gaps. `from` must lie outside any tag, comment or raw text. */
export function* tokensOf(html: string, from = 0, to = html.length): Generator<Token, void, void> {
  let at = from;
  // Inside svg and math, style and title hold markup like any other element.
  let foreign = 0;
  while (at < to) {
    const markup = nextMarkup(html, at);
    const textEnd = Math.min(markup?.start ?? html.length, to);
    if (textEnd > at) yield { kind: 'text', name: '', start: at, end: textEnd, closed: true };
    if (!markup || markup.start >= to) return;
    yield markup;
    at = markup.end;
    if (markup.name === 'svg' || markup.name === 'math') {
      foreign = Math.max(0, foreign + (markup.kind === 'open' ? 1 : -1));
    }
    if (markup.kind === 'open' && rawText.has(markup.name) && foreign === 0) {
      const raw = rawTextAfter(html, markup);
      if (raw.end > raw.start || !raw.closed) yield raw;
      at = raw.end;
    }
  }
}
